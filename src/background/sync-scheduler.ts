import browser, { type Storage } from 'webextension-polyfill';
import { dayOf } from '../coach/counting/calendar.ts';
import { listen } from '../storage/listen.ts';
import { runSync } from '../storage/sync/run-sync.ts';
import { readSyncState, unsentKey } from '../storage/sync/sync-state.ts';
import type { Writer } from '../storage/writer.ts';

/** At most 15 syncs a minute, usually one write each. Browsers allow 120 writes a minute. */
const minInterval = 4_000;

/** A device that receives no changes from other devices still syncs this often. */
const maxInterval = 6 * 60 * 60 * 1000;

/**
 * Syncs with the user's other devices when something here changed or was received, until `signal`
 * aborts. If the background is stopped before the timer fires, nothing is lost: `unsent` is stored,
 * and the next start resumes.
 */
export function startSyncScheduler(writer: Writer, signal: AbortSignal): void {
  let lastSync = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  const run = async () => {
    timer = undefined;
    isRunning = true;
    await runSync(writer, dayOf(new Date()), Date.now());
    lastSync = Date.now();
    isRunning = false;
  };
  const schedule = () => {
    if (timer !== undefined || signal.aborted) return;
    const now = Date.now();
    // `lastSync` is in the future if the clock was set back.
    const delay = isRunning ? minInterval : Math.max(0, Math.min(lastSync, now) + minInterval - now);
    timer = setTimeout(() => void run(), delay);
  };
  const listener = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const hasUnsentChanges = area === 'local' && typeof changes[unsentKey]?.newValue === 'number';
    // Changes of the sync storage during a sync are this device's own.
    const hasReceivedChanges = area === 'sync' && !isRunning;
    if (hasUnsentChanges || hasReceivedChanges) schedule();
  };
  listen(browser.storage.onChanged, listener, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  readSyncState().then(({ at, hasUnsentChanges }) => {
    lastSync = Math.max(lastSync, at);
    if (hasUnsentChanges || at === 0 || Math.abs(Date.now() - at) > maxInterval) schedule();
  }, schedule);
}
