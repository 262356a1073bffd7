/** An error message that screen readers announce at once; nothing while `text` is empty. */
export function Problem({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}
