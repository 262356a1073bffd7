import { frameOf } from '../dom/frames.ts';

/** What has the focus in this document, through open shadow roots. */
export function focusedElement(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}

/** Calls `moved` with each element of this document that gets the focus, until `signal` aborts. */
export function onFocus(moved: (target: Element | undefined) => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const [innermost] = event.composedPath();
    // Where the page is the editor no element gets the focus, the window does.
    moved(innermost instanceof Element ? innermost : focusedElement());
  };
  const listen = () => window.addEventListener('focus', hear, { capture: true, signal });
  listen();
  if (frameOf(document) === null) return;
  // Editors write into a frame they have made by `document.open`, which takes all listeners away.
  const opened = new MutationObserver(listen);
  opened.observe(document, { childList: true });
  signal.addEventListener('abort', () => opened.disconnect(), { once: true });
}
