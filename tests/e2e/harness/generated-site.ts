import './page-inspector.ts';

/**
 * The script of the pages in `arbitrary-pages.ts`. Every button, and Ctrl+Enter, posts the text of
 * all boxes. The page's `data-after` attribute says what happens then. Runs in every frame after
 * the page inspector, so it can use nothing from this file.
 */
export function installGeneratedSite(): void {
  const top = window.top ?? window;
  if (window === top) window.posted = [];
  const textOf = (box: Element) => ('value' in box ? String(box.value) : (box.textContent ?? ''));
  const post = () => {
    const { inspector, posted, document: page } = top;
    const boxes = inspector.boxes();
    posted.push({ text: boxes.map(textOf).join('\n'), kind: 'post' });
    const emptyAll = () => {
      for (const box of boxes)
        if ('value' in box) box.value = '';
        else box.replaceChildren();
    };
    const { after } = page.documentElement.dataset;
    if (after === 'empty') emptyAll();
    if (after === 'later') setTimeout(emptyAll);
    if (after === 'remove') boxes.find((box) => !inspector.matches(box, '#plain *'))?.remove();
  };
  addEventListener('submit', (event) => event.preventDefault());
  addEventListener('click', (event) => {
    const isButton = (target: EventTarget) =>
      target instanceof Element && top.inspector.matches(target, 'button, [role="button"], [type="submit"]');
    if (event.composedPath().some(isButton)) post();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    post();
  });
}
