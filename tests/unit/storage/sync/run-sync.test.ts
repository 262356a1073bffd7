import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCounts, type Counts, type HabitLog } from '../../../../src/coach/counting/counts.ts';
import { addDays, weekNumber } from '../../../../src/coach/log/period.ts';
import { readHabitLog, readSettings } from '../../../../src/storage/read-stored.ts';
import { defaultSettings } from '../../../../src/storage/settings.ts';
import { packedSchema } from '../../../../src/storage/sync/log-items.ts';
import { unpack } from '../../../../src/storage/sync/packing.ts';
import { runSync } from '../../../../src/storage/sync/run-sync.ts';
import { readSyncState } from '../../../../src/storage/sync/sync-state.ts';
import { createWriter } from '../../../../src/storage/writer.ts';
import { devicesOfOne } from '../../kit/cloud.ts';
import { clockSkews, countSteps, idOf } from '../../kit/devices.ts';
import { heavyUse, numbers } from '../../kit/heavy-use.ts';
import browser, { memory } from '../../kit/memory-browser.ts';

const day = '2026-11-22';

beforeEach(() => memory.reset());

function byWeek(log: HabitLog): Record<number, Counts> {
  const weeks: Record<number, Counts> = {};
  for (const [each, counts] of Object.entries(log)) {
    if (Object.keys(counts).length === 0) continue;
    weeks[weekNumber(each)] = addCounts(weeks[weekNumber(each)] ?? {}, counts);
  }
  return weeks;
}

describe('five devices that exchange through sync', () => {
  const exchanging = fc.record({
    do: fc.constant('exchange' as const),
    device: fc.nat(4),
    late: fc.array(fc.nat(), { maxLength: 6 }),
  });
  const steps = fc.array(fc.oneof(countSteps, exchanging), { maxLength: 25, size: 'max' });

  it('come to the same weeks, however late, torn or overwritten what they hear is', async () => {
    await fc.assert(
      fc.asyncProperty(steps, clockSkews, async (list, skew) => {
        const devices = devicesOfOne(5);
        let truth: HabitLog = {};
        let today = '2026-01-01';
        const at = (n: number) => addDays(today, skew[n] ?? 0);
        for (const step of list) {
          if (step.do === 'exchange') await devices.exchange(step.device, at(step.device), step.late);
          if (step.do !== 'count') continue;
          today = addDays(today, step.after);
          const here = at(step.device);
          await devices.on(step.device, (writer) => writer.count(here, step.counts));
          truth = { ...truth, [here]: addCounts(truth[here] ?? {}, step.counts) };
        }
        for (let round = 0; round < 3; round++) {
          for (let n = 0; n < 5; n++) await devices.exchange(n, at(n));
        }
        for (let n = 0; n < 5; n++) expect(byWeek(await devices.log(n))).toEqual(byWeek(truth));
        const settled = JSON.stringify(devices.cloud());
        for (let n = 0; n < 5; n++) await devices.exchange(n, at(n));
        expect(JSON.stringify(devices.cloud())).toBe(settled);
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  it('forget together, and take what was forgotten out of sync, whoever told it', async () => {
    const devices = devicesOfOne(2);
    await devices.on(0, (writer) => writer.count(day, { 'post:x': 1, asked: 1 }));
    await devices.on(1, (writer) => writer.count(day, { 'post:x': 2 }));
    for (const n of [0, 1, 0]) await devices.exchange(n, day);
    expect(await devices.log(0)).toEqual({ [day]: { 'post:x': 3, asked: 1 } });
    const others = Object.keys(devices.cloud()).filter((key) => key.includes('00000002'));
    expect(others).not.toEqual([]);

    await devices.on(0, (writer) => writer.deleteCounts({ what: 'site', site: 'x' }, day));
    await devices.exchange(0, day);
    for (const key of others) expect(devices.cloud()).not.toHaveProperty(key);
    await devices.on(1, (writer) => writer.count(day, { gave: 1 }));
    for (const n of [1, 0]) await devices.exchange(n, day);
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 1, gave: 1 } });
  });

  it('choose together: the later choice of one thing, and both of two', async () => {
    const devices = devicesOfOne(2);
    await devices.on(0, (writer) => writer.change({ set: 'site', id: 'x', to: false }));
    await devices.on(1, (writer) => writer.change({ set: 'rule', id: 'shouting', to: false }));
    for (const n of [0, 1, 0]) await devices.exchange(n, day);
    await devices.on(1, (writer) => writer.change({ set: 'site', id: 'x', to: true }));
    await devices.on(0, (writer) => writer.change({ set: 'pausedUntil', to: 5 }));
    for (const n of [0, 1, 0]) await devices.exchange(n, day);
    const [first, second] = [devices.stored(0).settings, devices.stored(1).settings];
    expect(second).toEqual({ ...defaultSettings, rulesOff: ['shouting'] });
    expect(first).toEqual({ ...defaultSettings, rulesOff: ['shouting'], pausedUntil: 5 });
  });

  it('know again what one of them had told before its store was cleared or put back', async () => {
    const devices = devicesOfOne(2);
    await devices.on(0, (writer) => writer.count(day, { asked: 3 }));
    await devices.exchange(0, day);
    const then = devices.stored(0);
    await devices.on(0, (writer) => writer.count(day, { asked: 4 }));
    await devices.exchange(0, day);
    for (const put of [{}, then]) {
      devices.put(0, put);
      await devices.on(0, (writer) => writer.count(day, { gave: 1 }));
      await devices.exchange(0, day);
    }
    await devices.exchange(1, day);
    // The first of the two that were put back had told its own before it was put back once more.
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 7, gave: 2 } });
  });

  it('lose nothing when sync does', async () => {
    const devices = devicesOfOne(2);
    await devices.on(0, (writer) => writer.count(day, { asked: 3 }));
    await devices.on(1, (writer) => writer.count(day, { asked: 4 }));
    for (const n of [0, 1, 0]) await devices.exchange(n, day);
    devices.putCloud({});
    for (const n of [0, 1]) await devices.exchange(n, day);
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 7 } });
    expect(Object.keys(devices.cloud())).toHaveLength(2);
  });
});

describe('an exchange', () => {
  const writer = () => createWriter(() => '0a0b0c0d');

  it('puts a store of the first format in order, and again where that was not finished', async () => {
    const first = { settings: { ...defaultSettings, sitesOff: ['x'] }, 'day:2026-11-22': { asked: 1 } };
    for (const half of [{}, { device: '0a0b0c0d' }, { format: 2 }]) {
      memory.reset({ ...first, ...half });
      await runSync(writer(), day, 5);
      expect(memory.stored()).toMatchObject({ ...first, format: 2, device: '0a0b0c0d' });
      expect(memory.stored()).toHaveProperty(['choices', 'site x', 'turn'], 1);
    }
  });

  it('adds up the days of old weeks, and keeps the sum', async () => {
    memory.reset({
      'day:2026-01-05': { asked: 1 },
      'day:2026-01-06': { asked: 2 },
      'day:2026-11-21': { asked: 1 },
    });
    await runSync(writer(), day, 5);
    expect(await readHabitLog()).toEqual({ '2026-01-05': { asked: 3 }, '2026-11-21': { asked: 1 } });
    expect(memory.stored()).not.toHaveProperty(['day:2026-01-06']);
  });

  it('takes the mark of what is unsent away once it is sent, and not what came meanwhile', async () => {
    const one = writer();
    await one.count(day, { asked: 1 });
    await runSync(one, day, 5);
    expect(await readSyncState()).toMatchObject({ problem: null, at: 5, hasUnsentChanges: false });
    await one.count(day, { gave: 1 });
    let meanwhile: Promise<void> | undefined;
    const listener = (_: unknown, area: unknown) => {
      if (area === 'sync') meanwhile ??= one.count(day, { asked: 1 });
    };
    browser.storage.onChanged.addListener(listener);
    await runSync(one, day, 6);
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
  ])('that fails with “%s” says so, and goes on later', async (words, problem) => {
    const one = writer();
    await one.count(day, { asked: 1 });
    memory.sync.failNext(new Error(words));
    await runSync(one, day, 5);
    expect(await readSyncState()).toMatchObject({ problem, hasUnsentChanges: true });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    await runSync(one, day, 6);
    expect(await readSyncState()).toMatchObject({ problem: null, hasUnsentChanges: false });
  });

  it('leaves what a later version told alone, and says so', async () => {
    const one = writer();
    const theirs = { v: 2, everything: 'else' };
    memory.sync.put({ 'log.0000000f.days.370.0': theirs, 'choices.0': theirs });
    await one.count(day, { asked: 1 });
    await one.change({ set: 'site', id: 'x', to: false });
    await runSync(one, day, 5);
    expect(memory.sync.stored()).toMatchObject({ 'log.0000000f.days.370.0': theirs, 'choices.0': theirs });
    expect(await readSyncState()).toMatchObject({ problem: 'newer' });
  });

  it('writes nothing over a store of a later version, and says so', async () => {
    const stored = { format: 3, 'day:2026-11-22': { asked: 1 } };
    memory.reset(stored);
    memory.sync.put({
      'choices.0': { v: 1, choices: { 'site x': { value: true, turn: 1, by: '0000000f' } } },
    });
    await runSync(writer(), day, 5);
    expect(memory.stored()).toEqual(stored);
    expect(await readSyncState()).toMatchObject({ problem: 'newer' });
  });

  it('takes no harm from rubbish in sync', async () => {
    const rubbish = {
      'log.0000000f.days.1.0': 'rubbish',
      'log.x': 7,
      'choices.3': { v: 1, choices: 'rubbish' },
      else: null,
    };
    memory.sync.put(rubbish);
    const one = writer();
    await one.count(day, { asked: 1 });
    await runSync(one, day, 5);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    expect((await readSyncState()).problem).toBeNull();
  });

  it('takes this device’s counts out of sync where it is switched off, and hears nothing', async () => {
    const one = writer();
    await one.count(day, { asked: 1 });
    await runSync(one, day, 5);
    const other = Object.entries(memory.sync.stored()).map(
      ([key, item]) => [key.replace('0a0b0c0d', '0000000f'), item] as const,
    );
    expect(other.length).toBeGreaterThan(0);
    memory.sync.put(Object.fromEntries(other));
    await one.change({ set: 'sync', to: false });
    await runSync(one, day, 6);
    expect(Object.keys(memory.sync.stored())).toEqual(other.map(([key]) => key));
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
    await one.change({ set: 'sync', to: true });
    await runSync(one, day, 7);
    expect(await readHabitLog()).toEqual({ [day]: { asked: 2 } });
  });

  it('tells the newest where there is no room for all, and says so', async () => {
    const many = Array.from({ length: 90 }, (_, n) => `rule-${n}`);
    const log = heavyUse(numbers(7), many, day, 365, 4);
    memory.reset({
      ...Object.fromEntries(Object.entries(log.days).map(([each, counts]) => [`day:${each}`, counts])),
      ...Object.fromEntries(Object.entries(log.weeks).map(([each, counts]) => [`week:${each}`, counts])),
      device: idOf(1),
    });
    const theirs = Array.from({ length: 12 }, (_, n) => [`theirs.${n}`, 'x'.repeat(8100)] as const);
    memory.sync.put(Object.fromEntries(theirs));
    const one = writer();
    await one.count(day, { asked: 1 });
    await runSync(one, day, 5);
    const state = await readSyncState();
    expect(state.problem).toBe('full');
    expect(state.used).toBeLessThanOrEqual(102_400);
    const told = memory.sync.stored();
    memory.local.reset({ device: idOf(2) });
    memory.sync.reset(told);
    await runSync(writer(), day, 6);
    expect((await readHabitLog())[day]).toEqual(addCounts(log.days[day] ?? {}, { asked: 1 }));
  });

  it('lets be what another browser has deflated to other bytes', async () => {
    const one = writer();
    await one.count(day, { asked: 1, 'post:x': 2 });
    await runSync(one, day, 5);
    const [[key, item] = ['', {}]] = Object.entries(memory.sync.stored());
    const text = await unpack(v.parse(packedSchema, item).z);
    const otherwise = { v: 1, z: deflateRawSync(text, { level: 0 }).toString('base64') };
    memory.sync.reset({ [key]: otherwise });
    await runSync(one, day, 6);
    expect(memory.sync.stored()).toEqual({ [key]: otherwise });
    expect(memory.sync.writes()).toBe(0);
  });

  it('goes on alone in a browser without sync', async () => {
    const one = writer();
    await one.count(day, { asked: 1 });
    memory.withoutSync();
    await runSync(one, day, 5);
    expect(await readSyncState()).toMatchObject({ problem: 'missing', hasUnsentChanges: true });
    expect(await readHabitLog()).toEqual({ [day]: { asked: 1 } });
  });

  it('does not undo the organization’s choices, nor take them for the person’s', async () => {
    memory.reset({ policy: { sitesOff: ['x'] } });
    const one = writer();
    await one.change({ set: 'rule', id: 'shouting', to: false });
    await runSync(one, day, 5);
    expect(memory.stored().settings).toMatchObject({ sitesOff: [], rulesOff: ['shouting'] });
    expect(await readSettings()).toMatchObject({ sitesOff: ['x'], rulesOff: ['shouting'] });
  });
});
