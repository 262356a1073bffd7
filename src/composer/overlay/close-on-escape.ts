import { listenInFrames } from '../dom/frames.ts';

/**
 * Calls `close` on Escape, pressed in the page `element` is in, and keeps that one key from the site, whose dialog would close with it. Ends with
 * `signal`, which should last no longer than there is something to close.
 */
export function closeOnEscape(element: Element, close: () => void, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  listenInFrames(
    element,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
      keep(event);
      keepRelease(element, keep);
      close();
    },
    signal,
  );
}

/** The release belongs to the press, and comes when what was closed has gone; other keys may come between. */
function keepRelease(element: Element, keep: (event: KeyboardEvent) => void): void {
  const released = new AbortController();
  listenInFrames(
    element,
    'keyup',
    (event) => {
      if (event.key !== 'Escape') return;
      keep(event);
      released.abort();
    },
    released.signal,
  );
}
