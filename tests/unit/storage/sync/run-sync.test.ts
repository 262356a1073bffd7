import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCounts } from '../../../../src/coach/counting/counts.ts';
import { readHabitLog } from '../../../../src/storage/read-history.ts';
import { readSettings } from '../../../../src/storage/read-settings.ts';
import { defaultSettings } from '../../../../src/storage/settings.ts';
import { packedSchema } from '../../../../src/storage/sync/log-items.ts';
import { unpack } from '../../../../src/storage/sync/packing.ts';
import { runSync } from '../../../../src/storage/sync/run-sync.ts';
import { readSyncState } from '../../../../src/storage/sync/sync-state.ts';
import { createWriter } from '../../../../src/storage/writer.ts';
import { idOf } from '../../kit/devices.ts';
import { heavyUseLog, randomNumbers } from '../../kit/heavy-use.ts';
import browser, { memory } from '../../kit/memory-browser.ts';

const day = '2026-11-22';

beforeEach(() => memory.reset());

describe('runSync', () => {
  const newWriter = () => createWriter(() => '0a0b0c0d');

  it('updates storage of the first format, and resumes if that was interrupted', async () => {
    const firstFormat = { settings: { ...defaultSettings, sitesOff: ['x'] }, 'day:2026-11-22': { asked: 1 } };
    for (const alreadyDone of [{}, { device: '0a0b0c0d' }, { format: 2 }]) {
      memory.reset({ ...firstFormat, ...alreadyDone });
      await runSync(newWriter(), day, 5);
      expect(memory.stored()).toMatchObject({ ...firstFormat, format: 2, device: '0a0b0c0d' });
      expect(memory.stored()).toHaveProperty(['choices', 'site x', 'turn'], 1);
    }
  });

  it('sums the days of old weeks, and keeps the sum', async () => {
    memory.reset({
      'day:2026-01-05': { asked: 1 },
      'day:2026-01-06': { asked: 2 },
      'day:2026-11-21': { asked: 1 },
    });
    await runSync(newWriter(), day, 5);
    expect(await readHabitLog()).toEqual({ '2026-01-05': { asked: 3 }, '2026-11-21': { asked: 1 } });
    expect(memory.stored()).not.toHaveProperty(['day:2026-01-06']);
  });

  it('removes the number of unsent changes after an upload, unless something changed meanwhile', async () => {
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    await runSync(writer, day, 5);
    expect(await readSyncState()).toMatchObject({ problem: null, at: 5, hasUnsentChanges: false });
    await writer.count(day, { gave: 1 });
    let meanwhile: Promise<void> | undefined;
    const listener = (_: unknown, area: unknown) => {
      if (area === 'sync') meanwhile ??= writer.count(day, { asked: 1 });
    };
    browser.storage.onChanged.addListener(listener);
    await runSync(writer, day, 6);
    browser.storage.onChanged.removeListener(listener);
    await meanwhile;
    expect((await readSyncState()).hasUnsentChanges).toBe(true);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2, gave: 1 } });
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'rate'],
    ['The disk is on fire.', 'failed'],
  ])('stores the problem of an upload that fails with “%s”, and retries later', async (message, problem) => {
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    memory.sync.failNext(new Error(message));
    await runSync(writer, day, 5);
    expect(await readSyncState()).toMatchObject({ problem, hasUnsentChanges: true });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    await runSync(writer, day, 6);
    expect(await readSyncState()).toMatchObject({ problem: null, hasUnsentChanges: false });
  });

  it('leaves items of a later version alone, and stores that problem', async () => {
    const writer = newWriter();
    const newerItem = { v: 2, everything: 'else' };
    memory.sync.put({ 'log.0000000f.days.370.0': newerItem, 'choices.0': newerItem });
    await writer.count(day, { asked: 1 });
    await writer.change({ set: 'site', id: 'x', to: false });
    await runSync(writer, day, 5);
    expect(memory.sync.stored()).toMatchObject({
      'log.0000000f.days.370.0': newerItem,
      'choices.0': newerItem,
    });
    expect(await readSyncState()).toMatchObject({ problem: 'newer' });
  });

  it('overwrites nothing that a later version stored, and reports that problem', async () => {
    const stored = { format: 3, 'day:2026-11-22': { asked: 1 } };
    memory.reset(stored);
    memory.sync.put({
      'choices.0': { v: 1, choices: { 'site x': { value: true, turn: 1, by: '0000000f' } } },
    });
    await runSync(newWriter(), day, 5);
    expect(memory.stored()).toEqual(stored);
    expect(await readSyncState()).toMatchObject({ problem: 'newer' });
  });

  it('ignores sync items that are not valid', async () => {
    const invalidItems = {
      'log.0000000f.days.1.0': 'not valid',
      'log.x': 7,
      'choices.3': { v: 1, choices: 'not valid' },
      else: null,
    };
    memory.sync.put(invalidItems);
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    await runSync(writer, day, 5);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    expect((await readSyncState()).problem).toBeNull();
  });

  it('removes this device’s items and downloads nothing while sync is off', async () => {
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    await runSync(writer, day, 5);
    const otherItems = Object.entries(memory.sync.stored()).map(
      ([key, item]) => [key.replace('0a0b0c0d', '0000000f'), item] as const,
    );
    expect(otherItems.length).toBeGreaterThan(0);
    memory.sync.put(Object.fromEntries(otherItems));
    await writer.change({ set: 'sync', to: false });
    await runSync(writer, day, 6);
    expect(Object.keys(memory.sync.stored())).toEqual(otherItems.map(([key]) => key));
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    await writer.change({ set: 'sync', to: true });
    await runSync(writer, day, 7);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2 } });
  });

  it('uploads the newest counts if there is not enough room, and stores that problem', async () => {
    const rules = Array.from({ length: 90 }, (_, n) => `rule-${n}`);
    const log = heavyUseLog(randomNumbers(7), rules, day, 365, 4);
    memory.reset({
      ...Object.fromEntries(Object.entries(log.days).map(([logDay, counts]) => [`day:${logDay}`, counts])),
      ...Object.fromEntries(Object.entries(log.weeks).map(([monday, counts]) => [`week:${monday}`, counts])),
      device: idOf(1),
    });
    const otherItems = Array.from({ length: 12 }, (_, n) => [`other.${n}`, 'x'.repeat(8100)] as const);
    memory.sync.put(Object.fromEntries(otherItems));
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    await runSync(writer, day, 5);
    const state = await readSyncState();
    expect(state.problem).toBe('full');
    expect(state.used).toBeLessThanOrEqual(102_400);
    const uploaded = memory.sync.stored();
    memory.local.reset({ device: idOf(2) });
    memory.sync.reset(uploaded);
    await runSync(newWriter(), day, 6);
    expect((await readHabitLog())[day]).toEqual(addCounts(log.days[day] ?? {}, { asked: 1 }));
  });

  it('does not overwrite an equal item that another browser deflated to other bytes', async () => {
    const writer = newWriter();
    await writer.count(day, { asked: 1, 'post:x': 2 });
    await runSync(writer, day, 5);
    const [[key, item] = ['', {}]] = Object.entries(memory.sync.stored());
    const text = await unpack(v.parse(packedSchema, item).z);
    const sameContent = { v: 1, z: deflateRawSync(text, { level: 0 }).toString('base64') };
    memory.sync.reset({ [key]: sameContent });
    await runSync(writer, day, 6);
    expect(memory.sync.stored()).toEqual({ [key]: sameContent });
    expect(memory.sync.writes()).toBe(0);
  });

  it('keeps counting in a browser without sync storage', async () => {
    const writer = newWriter();
    await writer.count(day, { asked: 1 });
    memory.removeSync();
    await runSync(writer, day, 5);
    expect(await readSyncState()).toMatchObject({ problem: 'missing', hasUnsentChanges: true });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
  });

  it('neither changes the organization’s policy nor stores it as the user’s settings', async () => {
    memory.reset({ policy: { sitesOff: ['x'] } });
    const writer = newWriter();
    await writer.change({ set: 'rule', id: 'shouting', to: false });
    await runSync(writer, day, 5);
    expect(memory.stored().settings).toMatchObject({ sitesOff: [], rulesOff: ['shouting'] });
    expect(await readSettings()).toMatchObject({ sitesOff: ['x'], rulesOff: ['shouting'] });
  });
});
