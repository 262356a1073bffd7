import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSyncScheduler } from '../../../src/background/sync-scheduler.ts';
import { parseSyncState } from '../../../src/storage/sync/sync-state.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const day = '2026-11-22';
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now });
  memory.reset({ 'sync-state': { problem: null, at: now - 60_000, used: 0 } });
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

/** Waits for work that does not use the fake timers, such as deflating. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => setImmediate(next));
}

/**
 * Waits until pending reads and writes of the storage are done; each takes one cycle of the event
 * loop.
 */
async function storageIdle(): Promise<void> {
  for (let cycle = 0; cycle < 60; cycle++) await new Promise((next) => setImmediate(next));
}

/** Waits until a sync that started at `at` has ended. */
const synced = (at: number) => until(() => parseSyncState(memory.stored()).at === at);
const hasUploaded = () => Object.keys(memory.sync.stored()).length > 0;

it('uploads a count at once, and further counts only after a pause', async () => {
  const writer = createWriter();
  startSyncScheduler(writer, lifetime.signal);
  await storageIdle();
  await writer.count(day, { asked: 1 });
  await vi.advanceTimersByTimeAsync(0);
  await synced(now);
  expect(memory.sync.writes()).toBe(1);
  for (let n = 0; n < 5; n++) await writer.count(day, { asked: 1 });
  await vi.advanceTimersByTimeAsync(3999);
  await storageIdle();
  expect(memory.sync.writes()).toBe(1);
  expect(parseSyncState(memory.stored()).hasUnsentChanges).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  await synced(now + 4000);
  expect(memory.sync.writes()).toBe(2);
  expect(parseSyncState(memory.stored()).hasUnsentChanges).toBe(false);
});

it('uploads at its start what was not uploaded before the background stopped', async () => {
  await createWriter().count(day, { asked: 1 });
  startSyncScheduler(createWriter(), lifetime.signal);
  await storageIdle();
  await vi.advanceTimersByTimeAsync(0);
  await synced(now);
  expect(hasUploaded()).toBe(true);
});

it('does nothing at its start if nothing has changed', async () => {
  startSyncScheduler(createWriter(), lifetime.signal);
  await storageIdle();
  expect(vi.getTimerCount()).toBe(0);
});

it.each([now - 7 * 60 * 60 * 1000, now + 30 * 60 * 60 * 1000])(
  'syncs at its start if the last sync was long ago, or if the clock was set back (%i)',
  async (at) => {
    memory.reset({ 'sync-state': { problem: null, at, used: 0 } });
    startSyncScheduler(createWriter(), lifetime.signal);
    await storageIdle();
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => Math.abs(parseSyncState(memory.stored()).at - now) <= 4000);
  },
);

it('downloads what other devices upload', async () => {
  startSyncScheduler(createWriter(), lifetime.signal);
  await storageIdle();
  const version = { value: true, turn: 1, by: '0a0b0c0d' };
  memory.sync.put({ 'choices.0': { v: 1, choices: { 'site x': version } } });
  await vi.advanceTimersByTimeAsync(0);
  await synced(now);
  expect(memory.stored().settings).toMatchObject({ sitesOff: ['x'] });
});

it('stops when the signal aborts', async () => {
  const writer = createWriter();
  startSyncScheduler(writer, lifetime.signal);
  await storageIdle();
  await writer.count(day, { asked: 1 });
  lifetime.abort();
  await writer.count(day, { asked: 1 });
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  await storageIdle();
  expect(hasUploaded()).toBe(false);
});
