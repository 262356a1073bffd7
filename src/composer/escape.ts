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
      // The release belongs to the press, and comes when `signal` may already be over.
      window.addEventListener('keyup', (up) => up.key === 'Escape' && keep(up), {
        capture: true,
        once: true,
      });
      close();
    },
    { capture: true, signal },
  );
}
