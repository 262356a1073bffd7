import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type HabitLog } from '../../../../src/coach/counting/counts.ts';
import { addDays } from '../../../../src/coach/log/period.ts';
import { defaultSettings } from '../../../../src/storage/settings.ts';
import { devicesOfOneUser } from '../../kit/cloud.ts';
import { clockSkews, countSteps, sumByWeek } from '../../kit/devices.ts';

const day = '2026-11-22';

describe('devices that sync', () => {
  const syncing = fc.record({
    do: fc.constant('sync' as const),
    device: fc.nat(4),
    ages: fc.array(fc.nat(), { maxLength: 6 }),
  });
  const steps = fc.array(fc.oneof(countSteps, syncing), { maxLength: 25, size: 'max' });

  it('end with equal weeks, even if items arrive late, separately or overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(steps, clockSkews, async (list, skews) => {
        const devices = devicesOfOneUser(5);
        let expected: HabitLog = {};
        let today = '2026-01-01';
        const localDay = (n: number) => addDays(today, skews[n] ?? 0);
        for (const step of list) {
          if (step.do === 'sync') await devices.sync(step.device, localDay(step.device), step.ages);
          if (step.do !== 'count') continue;
          today = addDays(today, step.after);
          const day = localDay(step.device);
          await devices.runOn(step.device, (writer) => writer.count(day, step.counts));
          expected = { ...expected, [day]: addCounts(expected[day] ?? {}, step.counts) };
        }
        for (let repeat = 0; repeat < 3; repeat++) {
          for (let n = 0; n < 5; n++) await devices.sync(n, localDay(n));
        }
        for (let n = 0; n < 5; n++) expect(sumByWeek(await devices.log(n))).toEqual(sumByWeek(expected));
        const cloud = JSON.stringify(devices.cloud());
        for (let n = 0; n < 5; n++) await devices.sync(n, localDay(n));
        expect(JSON.stringify(devices.cloud())).toBe(cloud);
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  it('apply a deletion on all devices, and remove what was deleted from all devices’ items', async () => {
    const devices = devicesOfOneUser(2);
    await devices.runOn(0, (writer) => writer.count(day, { 'post:x': 1, asked: 1 }));
    await devices.runOn(1, (writer) => writer.count(day, { 'post:x': 2 }));
    for (const n of [0, 1, 0]) await devices.sync(n, day);
    expect(await devices.log(0)).toEqual({ [day]: { 'post:x': 3, asked: 1 } });
    const others = Object.keys(devices.cloud()).filter((key) => key.includes('00000002'));
    expect(others).not.toEqual([]);

    await devices.runOn(0, (writer) => writer.deleteCounts({ what: 'site', site: 'x' }, day));
    await devices.sync(0, day);
    for (const key of others) expect(devices.cloud()).not.toHaveProperty(key);
    await devices.runOn(1, (writer) => writer.count(day, { gave: 1 }));
    for (const n of [1, 0]) await devices.sync(n, day);
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 1, gave: 1 } });
  });

  it('merge settings: the later change of one setting, and both changes of two', async () => {
    const devices = devicesOfOneUser(2);
    await devices.runOn(0, (writer) => writer.change({ set: 'site', id: 'x', to: false }));
    await devices.runOn(1, (writer) => writer.change({ set: 'rule', id: 'shouting', to: false }));
    for (const n of [0, 1, 0]) await devices.sync(n, day);
    await devices.runOn(1, (writer) => writer.change({ set: 'site', id: 'x', to: true }));
    await devices.runOn(0, (writer) => writer.change({ set: 'pausedUntil', to: 5 }));
    for (const n of [0, 1, 0]) await devices.sync(n, day);
    const [first, second] = [devices.stored(0).settings, devices.stored(1).settings];
    expect(second).toEqual({ ...defaultSettings, rulesOff: ['shouting'] });
    expect(first).toEqual({ ...defaultSettings, rulesOff: ['shouting'], pausedUntil: 5 });
  });

  it('restore the uploaded counts of a device whose storage was cleared or reset to an earlier state', async () => {
    const devices = devicesOfOneUser(2);
    await devices.runOn(0, (writer) => writer.count(day, { asked: 3 }));
    await devices.sync(0, day);
    const earlier = devices.stored(0);
    await devices.runOn(0, (writer) => writer.count(day, { asked: 4 }));
    await devices.sync(0, day);
    for (const items of [{}, earlier]) {
      devices.replaceStored(0, items);
      await devices.runOn(0, (writer) => writer.count(day, { gave: 1 }));
      await devices.sync(0, day);
    }
    await devices.sync(1, day);
    // Both resets continue under new ids: the first had uploaded its count before the second reset.
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 7, gave: 2 } });
  });

  it('lose nothing when the sync storage is cleared', async () => {
    const devices = devicesOfOneUser(2);
    await devices.runOn(0, (writer) => writer.count(day, { asked: 3 }));
    await devices.runOn(1, (writer) => writer.count(day, { asked: 4 }));
    for (const n of [0, 1, 0]) await devices.sync(n, day);
    devices.replaceCloud({});
    for (const n of [0, 1]) await devices.sync(n, day);
    for (const n of [0, 1]) expect(await devices.log(n)).toEqual({ [day]: { asked: 7 } });
    expect(Object.keys(devices.cloud())).toHaveLength(2);
  });
});
