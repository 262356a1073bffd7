import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startSyncScheduler } from '../../../src/background/sync-scheduler.ts';
import { parseSyncState } from '../../../src/storage/sync/sync-state.ts';
import { createWriter } from '../../../src/storage/writer.ts';
import { memory } from '../kit/memory-browser.ts';

const now = new Date(2026, 10, 22, 12).getTime();
const day = '2026-11-22';
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now });
  memory.reset({ 'sync-state': { problem: null, at: now - 60_000, used: 0 } });
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Waits for what needs no timer of the test's, such as deflating, however long it takes. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((next) => setImmediate(next));
}

/** Lets what only reads and writes the store come to its end: each is one turn of the loop. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 60; turn++) await new Promise((next) => setImmediate(next));
}

/** Waits until an exchange of the moment `at` is over. */
const exchanged = (at: number) => until(() => parseSyncState(memory.stored()).at === at);
const told = () => Object.keys(memory.sync.stored()).length > 0;

it('tells what is counted, and again only after a while, however much there is', async () => {
  const writer = createWriter();
  startSyncScheduler(writer, life.signal);
  await settled();
  await writer.count(day, { asked: 1 });
  await vi.advanceTimersByTimeAsync(0);
  await exchanged(now);
  expect(memory.sync.writes()).toBe(1);
  for (let n = 0; n < 5; n++) await writer.count(day, { asked: 1 });
  await vi.advanceTimersByTimeAsync(3999);
  await settled();
  expect(memory.sync.writes()).toBe(1);
  expect(parseSyncState(memory.stored()).hasUnsentChanges).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  await exchanged(now + 4000);
  expect(memory.sync.writes()).toBe(2);
  expect(parseSyncState(memory.stored()).hasUnsentChanges).toBe(false);
});

it('goes on at its start with what a stopped worker had not told', async () => {
  await createWriter().count(day, { asked: 1 });
  startSyncScheduler(createWriter(), life.signal);
  await settled();
  await vi.advanceTimersByTimeAsync(0);
  await exchanged(now);
  expect(told()).toBe(true);
});

it('does nothing at a start where nothing is to be told', async () => {
  startSyncScheduler(createWriter(), life.signal);
  await settled();
  expect(vi.getTimerCount()).toBe(0);
});

it.each([now - 7 * 60 * 60 * 1000, now + 30 * 60 * 60 * 1000])(
  'looks by itself where it has not for long, or its clock was set back (%i)',
  async (at) => {
    memory.reset({ 'sync-state': { problem: null, at, used: 0 } });
    startSyncScheduler(createWriter(), life.signal);
    await settled();
    await vi.advanceTimersByTimeAsync(4000);
    await until(() => Math.abs(parseSyncState(memory.stored()).at - now) <= 4000);
  },
);

it('hears what others tell', async () => {
  startSyncScheduler(createWriter(), life.signal);
  await settled();
  const choice = { value: true, turn: 1, by: '0a0b0c0d' };
  memory.sync.put({ 'choices.0': { v: 1, choices: { 'site x': choice } } });
  await vi.advanceTimersByTimeAsync(0);
  await exchanged(now);
  expect(memory.stored().settings).toMatchObject({ sitesOff: ['x'] });
});

it('stops when it is told to', async () => {
  const writer = createWriter();
  startSyncScheduler(writer, life.signal);
  await settled();
  await writer.count(day, { asked: 1 });
  life.abort();
  await writer.count(day, { asked: 1 });
  expect(vi.getTimerCount()).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  await settled();
  expect(told()).toBe(false);
});
