/** Calls back when some time has passed without another event. */
export interface Debounce {
  /** An event happened: wait this many milliseconds from now. */
  restart(milliseconds: number): void;
  /** Stop waiting. */
  cancel(): void;
}

/**
 * Creates a debounce that calls `callback`, until `signal` aborts. It restarts at every key press,
 * and setting a timer is expensive. So a restart keeps the running timer, and sets a new one only
 * when that timer fires too early.
 */
export function createDebounce(callback: () => void, signal: AbortSignal): Debounce {
  /** When to call back; null while not waiting. */
  let dueAt: number | null = null;
  let timerFiresAt = Number.POSITIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setTimer = (now: number, firesAt: number) => {
    clearTimeout(timer);
    timerFiresAt = firesAt;
    timer = setTimeout(onTimer, firesAt - now);
  };
  const onTimer = () => {
    timerFiresAt = Number.POSITIVE_INFINITY;
    if (dueAt === null) return;
    const now = performance.now();
    // Timers can fire a fraction of a millisecond early.
    if (dueAt - now > 1) return setTimer(now, dueAt);
    dueAt = null;
    callback();
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    restart(milliseconds) {
      if (signal.aborted) return;
      const now = performance.now();
      dueAt = now + milliseconds;
      if (dueAt < timerFiresAt) setTimer(now, dueAt);
    },
    cancel() {
      dueAt = null;
    },
  };
}
