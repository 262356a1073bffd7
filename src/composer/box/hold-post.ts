/** Presses the button that posts, as if nothing had been asked. */
export type SubmitPost = () => void;

/**
 * Holds back a press of Post while `ask` asks about it: only where the question is surely seen, and there is a
 * `button` to press in its place. Returns whether it is held back; an error of ours lets the press through.
 */
export function holdPost(
  event: Event,
  button: Element | undefined,
  ask: (post: SubmitPost) => boolean,
  intended: () => void,
): boolean {
  if (!(button instanceof HTMLElement)) return false;
  try {
    const post = () => {
      intended();
      button.click();
    };
    if (!ask(post)) return false;
  } catch {
    return false;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  return true;
}
