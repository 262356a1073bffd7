/** Waits for a time without something happening. */
export interface Debounce {
  /** It happened: the wait begins anew, for this many milliseconds. */
  restart(milliseconds: number): void;
  /** The wait is called off. */
  cancel(): void;
}

/**
 * Calls `come` when a lull has come, until `signal` aborts. It happens at every key, and a timer costs more to set
 * than to let run: so the one that runs is left, and goes on for what is missing when its time is up.
 */
export function createDebounce(come: () => void, signal: AbortSignal): Debounce {
  let due: number | null = null;
  let rings = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (from: number, until: number) => {
    clearTimeout(timer);
    rings = until;
    timer = setTimeout(ring, until - from);
  };
  const ring = () => {
    rings = Number.POSITIVE_INFINITY;
    const now = performance.now();
    if (due === null) return;
    // Timers may ring a fraction of a millisecond early.
    if (due - now > 1) return wait(now, due);
    due = null;
    come();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    restart(milliseconds) {
      if (signal.aborted) return;
      const now = performance.now();
      due = now + milliseconds;
      if (due < rings) wait(now, due);
    },
    cancel() {
      due = null;
    },
  };
}
