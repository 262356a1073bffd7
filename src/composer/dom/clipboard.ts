/** Puts words on the clipboard; resolves to whether the browser let us. Must come from a press. */
export async function copyToClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
