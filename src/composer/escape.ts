/**
 * Calls `close` on Escape, and keeps that one key from the site, whose dialog would close with it. Ends with
 * `signal`, which should last no longer than there is something to close.
 */
export function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing || !event.isTrusted) return;
      keep(event);
      keepRelease(keep);
      close();
    },
    { capture: true, signal },
  );
}

/** The release belongs to the press, and comes when what was closed has gone; other keys may come between. */
function keepRelease(keep: (event: KeyboardEvent) => void): void {
  const released = new AbortController();
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape') return;
      keep(event);
      released.abort();
    },
    { capture: true, signal: released.signal },
  );
}
