import './page-inspector.ts';

/**
 * What the pages of `arbitrary-pages.ts` do: any button, and Ctrl+Enter, posts what is in all boxes, and then does what
 * the page says of itself. A script for after the page kit, in every frame, with nothing from outside.
 */
export function installGeneratedSite(): void {
  const top = window.top ?? window;
  if (window === top) window.posted = [];
  const wordsIn = (box: Element) => ('value' in box ? String(box.value) : (box.textContent ?? ''));
  const post = () => {
    const { inspector, posted, document: page } = top;
    const boxes = inspector.boxes();
    posted.push({ text: boxes.map(wordsIn).join('\n'), kind: 'post' });
    const empty = () => {
      for (const box of boxes)
        if ('value' in box) box.value = '';
        else box.replaceChildren();
    };
    const then = page.documentElement.dataset.after;
    if (then === 'empty') empty();
    if (then === 'later') setTimeout(empty);
    if (then === 'remove') boxes.find((box) => !inspector.matches(box, '#plain *'))?.remove();
  };
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('click', (event) => {
    const isButton = (one: EventTarget) =>
      one instanceof Element && top.inspector.matches(one, 'button, [role="button"], [type="submit"]');
    if (event.composedPath().some(isButton)) post();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    post();
  });
}
