import { frameOf } from '../dom/frames.ts';

/** Returns the element with the focus in this document, across open shadow roots. */
export function focusedElement(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}

/**
 * Calls `callback` with each element of this document that gets the focus, until `signal` aborts.
 */
export function onFocus(callback: (target: Element | undefined) => void, signal: AbortSignal): void {
  const onFocusEvent = (event: Event) => {
    const [innermost] = event.composedPath();
    // Where the whole page is the editor, the window gets the focus, not an element.
    callback(innermost instanceof Element ? innermost : focusedElement());
  };
  const listen = () => window.addEventListener('focus', onFocusEvent, { capture: true, signal });
  listen();
  if (frameOf(document) === null) return;
  // Editors fill their frames by `document.open`, which removes all listeners.
  const observer = new MutationObserver(listen);
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
