/** Runs `work` after `milliseconds`, unless `signal` aborts first. Returns how to call it off. */
export function runAfter(milliseconds: number, signal: AbortSignal, work: () => void): () => void {
  if (signal.aborted) return () => undefined;
  const cancel = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    work();
  }, milliseconds);
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}
