import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../../src/analyzer/rule-set.ts';
import { mergeLogs } from '../../../../src/coach/log/merge.ts';
import { type DeviceLog, emptyLog, type SharedLog } from '../../../../src/coach/log/shared-log.ts';
import { logItems, readLogItem } from '../../../../src/storage/sync/log-items.ts';
import { bytesOf, quota } from '../../../../src/storage/sync/quota.ts';
import { anySteps, clockSkews, idOf, runSteps } from '../../kit/devices.ts';
import { heavyUseLog, randomNumbers } from '../../kit/heavy-use.ts';

const mergeItems = async (items: readonly [string, { v: number; z: string }][]) => {
  const parts = await Promise.all(items.map(([key, item]) => readLogItem(key, item)));
  return parts.reduce<SharedLog>((log, part) => mergeLogs(log, part ?? emptyLog), emptyLog);
};

describe('the items of a device', () => {
  it('can be read by other devices, whatever happened before', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, clockSkews, async (steps, skews) => {
        const log = runSteps(steps, skews).logs[0] ?? emptyLog;
        const items = (await Promise.all([0, 1, 2, 3, 4].map((n) => logItems(log, idOf(n))))).flat();
        // A device without counts has no items.
        const withCounts = ([, { days, weeks }]: [string, DeviceLog]) =>
          Object.keys(days).length + Object.keys(weeks).length > 0;
        const { deletions, devices } = await mergeItems(items);
        expect(deletions).toEqual(log.deletions);
        const [downloaded, uploaded] = [devices, log.devices].map((all) =>
          Object.fromEntries(Object.entries(all).filter(withCounts)),
        );
        expect(downloaded).toEqual(uploaded);
      }),
      { numRuns: 40 },
    );
  });

  it('each fit in the quota, however many counters there are', async () => {
    const next = randomNumbers(7);
    const counts = () =>
      Object.fromEntries(
        Array.from({ length: 900 }, (_, n) => [
          `shown:rule-${n}-of-many`,
          1 + Math.floor(next() * 9_000_000),
        ]),
      );
    const days = { '2026-11-22': counts(), '2026-11-23': counts() };
    const log: SharedLog = { deletions: {}, devices: { '0a0b0c0d': { days, weeks: {} } } };
    const items = await logItems(log, '0a0b0c0d');
    expect(items.length).toBeGreaterThan(1);
    for (const [key, item] of items) expect(bytesOf(key, item)).toBeLessThanOrEqual(quota.maxItemBytes);
    expect((await mergeItems(items)).devices).toEqual(log.devices);
  });

  it.each([
    ['not deflated', 'log.0a0b0c0d.days.1.0', 'bm90IGRlZmxhdGVk'],
    ['not base64', 'log.0a0b0c0d.days.1.0', '*'],
    ['not of a device', 'log.nobody.days.1.0', ''],
  ])('are not read if they are %s', async (_, key, z) => {
    expect(await readLogItem(key, { v: 1, z })).toBeNull();
  });
});

describe('the items of a year with 40 posts a day on five devices', () => {
  it('fit in the sync storage', async () => {
    const rules = ruleSet.map(({ id }) => id);
    const next = randomNumbers(2026);
    const sizes = { bytes: 0, items: 0, largest: 0 };
    for (let n = 0; n < 5; n++) {
      // Spread evenly over the devices, which takes the most room.
      const log: SharedLog = {
        deletions: {},
        devices: { [idOf(n)]: heavyUseLog(next, rules, '2026-11-22', 365, 8) },
      };
      for (const [key, item] of await logItems(log, idOf(n))) {
        sizes.bytes += bytesOf(key, item);
        sizes.items++;
        sizes.largest = Math.max(sizes.largest, bytesOf(key, item));
      }
    }
    console.log(
      `A year of 40 posts a day on five devices: ${sizes.bytes} of ${quota.maxTotalBytes} bytes in ${sizes.items} items, the largest ${sizes.largest}.`,
    );
    expect(sizes.bytes).toBeLessThan(quota.maxTotalBytes * 0.8);
    expect(sizes.largest).toBeLessThanOrEqual(quota.maxItemBytes);
  }, 30_000);
});
