import { listenInFrames } from '../dom/frames.ts';

/**
 * Calls `close` when Escape is pressed in the page of `element`, and keeps that key press from the
 * site, whose dialog would close too. Abort `signal` as soon as there is nothing left to close.
 */
export function closeOnEscape(element: Element, close: () => void, signal: AbortSignal): void {
  listenInFrames(
    element,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
      consume(event);
      consumeNextRelease(element);
      close();
    },
    signal,
  );
}

/** The key is released after `signal` has aborted, so the release needs a signal of its own. */
function consumeNextRelease(element: Element): void {
  const release = new AbortController();
  listenInFrames(
    element,
    'keyup',
    (event) => {
      if (event.key !== 'Escape') return;
      consume(event);
      release.abort();
    },
    release.signal,
  );
}

function consume(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
