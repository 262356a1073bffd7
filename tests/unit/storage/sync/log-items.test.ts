import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../../src/analyzer/rule-set.ts';
import { mergeLogs } from '../../../../src/coach/log/merge.ts';
import { emptyLog, type SharedLog } from '../../../../src/coach/log/shared-log.ts';
import { logItems, readLogItem } from '../../../../src/storage/sync/log-items.ts';
import { bytesOf, quota } from '../../../../src/storage/sync/quota.ts';
import { anySteps, clockSkews, idOf, runSteps } from '../../kit/devices.ts';
import { heavyUse, numbers } from '../../kit/heavy-use.ts';

const read = async (items: readonly [string, { v: number; z: string }][]) => {
  const parts = await Promise.all(items.map(([key, item]) => readLogItem(key, item)));
  return parts.reduce<SharedLog>((log, part) => mergeLogs(log, part ?? emptyLog), emptyLog);
};

describe('what a device tells of itself', () => {
  it('is what others read, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, clockSkews, async (steps, skew) => {
        const log = runSteps(steps, skew).logs[0] ?? emptyLog;
        const items = (await Promise.all([0, 1, 2, 3, 4].map((n) => logItems(log, idOf(n))))).flat();
        // A device that has counted nothing, or has nothing left, is not told of.
        const told = Object.entries(log.devices).filter(
          ([, { days, weeks }]) => Object.keys(days).length + Object.keys(weeks).length > 0,
        );
        const { deletions, devices } = await read(items);
        expect(deletions).toEqual(log.deletions);
        const heard = Object.entries(devices).filter(
          ([, { days, weeks }]) => Object.keys(days).length + Object.keys(weeks).length > 0,
        );
        expect(Object.fromEntries(heard)).toEqual(Object.fromEntries(told));
      }),
      { numRuns: 40 },
    );
  });

  it('is in items that each fit, however many counters there are', async () => {
    const next = numbers(7);
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
    expect((await read(items)).devices).toEqual(log.devices);
  });

  it.each([
    ['nothing of ours', 'log.0a0b0c0d.days.1.0', 'bm90IGRlZmxhdGVk'],
    ['no base64', 'log.0a0b0c0d.days.1.0', '*'],
    ['of no device', 'log.nobody.days.1.0', ''],
  ])('is not read where it is %s', async (_, key, z) => {
    expect(await readLogItem(key, { v: 1, z })).toBeNull();
  });
});

describe('a year of 40 posts a day on five devices', () => {
  it('fits in what browsers sync', async () => {
    const rules = ruleSet.map(({ id }) => id);
    const next = numbers(2026);
    const sizes = { bytes: 0, items: 0, largest: 0 };
    for (let n = 0; n < 5; n++) {
      // Spread evenly, which takes the most room.
      const log: SharedLog = {
        deletions: {},
        devices: { [idOf(n)]: heavyUse(next, rules, '2026-11-22', 365, 8) },
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
