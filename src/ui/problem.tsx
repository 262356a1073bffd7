/** Something that went wrong, said at once; nothing while `words` is empty. */
export function Problem({ words }: { readonly words: string }) {
  if (words === '') return null;
  return (
    <p class="problem" role="alert">
      {words}
    </p>
  );
}
