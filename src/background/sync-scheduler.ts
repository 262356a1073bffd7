import browser, { type Storage } from 'webextension-polyfill';
import { dayOf } from '../coach/counting/calendar.ts';
import { exchange } from '../storage/sync/exchange.ts';
import { readSyncState, unsentKey } from '../storage/sync/sync-state.ts';
import type { Writer } from '../storage/writer.ts';

/** At most fifteen times a minute, nearly always one write: browsers allow 120 a minute and 1,800 an hour. */
const spacing = 4_000;

/** A device that is told nothing looks by itself now and then. */
const longest = 6 * 60 * 60 * 1000;

/**
 * Exchanges with the person's other devices when something here is unsent and when something was heard,
 * until `signal` aborts. Nothing depends on the timer: where the worker ends before it, the mark of what is
 * unsent is in the store, and the next start goes on from there.
 */
export function startSyncScheduler(writer: Writer, signal: AbortSignal): void {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const run = async () => {
    timer = undefined;
    running = true;
    await exchange(writer, dayOf(new Date()), Date.now());
    last = Date.now();
    running = false;
  };
  const soon = () => {
    if (timer !== undefined || signal.aborted) return;
    const now = Date.now();
    timer = setTimeout(
      () => void run(),
      running ? spacing : Math.max(0, Math.min(last, now) + spacing - now),
    );
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const isUnsent = area === 'local' && typeof changes[unsentKey]?.newValue === 'number';
    if (isUnsent || (area === 'sync' && !running)) soon();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      browser.storage.onChanged.removeListener(listener);
      clearTimeout(timer);
    },
    { once: true },
  );
  readSyncState().then(({ at, waiting }) => {
    last = Math.max(last, at);
    if (waiting || at === 0 || Math.abs(Date.now() - at) > longest) soon();
  }, soon);
}
