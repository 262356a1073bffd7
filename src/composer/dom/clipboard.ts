/**
 * Copies `text`. Resolves to whether the browser allowed it, which it does only after a user
 * action.
 */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
