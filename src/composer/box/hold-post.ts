/** Presses the button that posts, in place of the press that was held back. */
export type SubmitPost = () => void;

/**
 * Holds back a press of Post where `ask` shows a question about it, and a `button` is there to
 * press later. Returns whether it was held back. If `ask` throws, the post goes through.
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
