/** Presses Post again, after the first press was held back. */
export type SubmitPost = () => void;

/**
 * Holds back a press of Post, if `ask` shows a question about it. It needs a `button` to press
 * later. Returns whether it held the press back. If `ask` throws, it does not.
 */
export function holdPost(
  event: Event,
  button: Element | undefined,
  ask: (post: SubmitPost) => boolean,
  onPost: () => void,
): boolean {
  if (!(button instanceof HTMLElement)) return false;
  const post = () => {
    onPost();
    button.click();
  };
  try {
    if (!ask(post)) return false;
  } catch {
    return false;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}
