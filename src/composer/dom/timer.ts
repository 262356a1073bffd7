/**
 * Calls `callback` after `milliseconds`, unless `signal` aborts first. Returns a function to cancel
 * it.
 */
export function runAfter(milliseconds: number, signal: AbortSignal, callback: () => void): () => void {
  if (signal.aborted) return () => undefined;
  const cancel = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    callback();
  }, milliseconds);
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}
