import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, countIn } from '../../../../src/coach/counting/counts.ts';
import { epochOf } from '../../../../src/coach/log/deletions.ts';
import { mergeLogs } from '../../../../src/coach/log/merge.ts';
import { dayPeriod, weekNumber } from '../../../../src/coach/log/period.ts';
import {
  type Deletions,
  emptyLog,
  type SharedLog,
  sumDevices,
} from '../../../../src/coach/log/shared-log.ts';
import {
  anySteps,
  clockSkews,
  compactSteps,
  countSteps,
  deleteSteps,
  runSteps,
  sumByWeek,
  syncSteps,
} from '../../kit/devices.ts';

const stepsWithoutDeletions = fc.array(fc.oneof(countSteps, syncSteps, syncSteps, compactSteps), {
  maxLength: 60,
  size: 'max',
});
const stepsInRecentWeeks = fc.array(
  fc.oneof(
    countSteps.filter((step) => step.do === 'count' && step.after < 4),
    syncSteps,
    deleteSteps,
  ),
  { maxLength: 50, size: 'max' },
);

const mergeAll = (logs: readonly SharedLog[]) => logs.reduce(mergeLogs, emptyLog);

describe('five devices', () => {
  it('end with equal weeks, with nothing lost and nothing counted twice', () => {
    fc.assert(
      fc.property(stepsWithoutDeletions, clockSkews, fc.integer(), (steps, skews, seed) => {
        const { logs, uploads, counted } = runSteps(steps, skews);
        const expected: Record<number, Counts> = {};
        for (const { day, counts } of counted) {
          expected[weekNumber(day)] = addCounts(expected[weekNumber(day)] ?? {}, counts);
        }
        const received = shuffled([...logs, ...uploads, ...logs, ...uploads], seed);
        const merged = mergeAll(received);
        for (const log of logs) expect(sumByWeek(sumDevices(mergeLogs(log, merged)))).toEqual(expected);
      }),
    );
  });

  it('delete everywhere what one of them deleted, and keep what was counted after downloading that', () => {
    fc.assert(
      fc.property(stepsInRecentWeeks, clockSkews, fc.integer(), (steps, skews, seed) => {
        const { logs, uploads, counted } = runSteps(steps, skews);
        const { deletions } = mergeAll(logs);
        const expected: Record<string, Counts> = {};
        for (const { day, counts, knownDeletions } of counted) {
          for (const [counter, count] of Object.entries(counts)) {
            if (
              epochOf(deletions, dayPeriod(day), counter) > epochOf(knownDeletions, dayPeriod(day), counter)
            )
              continue;
            expected[day] = addCounts(expected[day] ?? {}, { [counter]: count });
          }
        }
        const received = shuffled([...logs, ...uploads], seed);
        const merged = mergeAll(received);
        for (const log of logs) expect(sumDevices(mergeLogs(log, merged))).toEqual(expected);
      }),
    );
  });
});

describe('mergeLogs', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anySteps, clockSkews, (steps, skews) => {
        const [a, b, c] = runSteps(steps, skews).logs as [SharedLog, SharedLog, SharedLog];
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(a, a)).toEqual(a);
        expect(mergeLogs(mergeLogs(a, b), b)).toEqual(mergeLogs(a, b));
      }),
    );
  });

  it('merges a counter that is named like a property every object inherits', () => {
    const logWith = (counts: Counts): SharedLog => ({
      deletions: {},
      devices: { '00000001': { days: { '2026-01-01': counts }, weeks: {} } },
    });
    const merged = sumDevices(mergeLogs(logWith({}), logWith({ constructor: 2 })))['2026-01-01'] ?? {};
    expect(countIn(merged, 'constructor')).toBe(2);
  });

  it('deletes counts that another device made before it downloaded the deletion, but not later ones', () => {
    const day = '2026-11-22';
    const device = (id: string, counts: Counts, deletions: Deletions = {}): SharedLog => ({
      deletions,
      devices: { [id]: { days: { [day]: counts }, weeks: {} } },
    });
    const deleted: SharedLog = { deletions: { [`through ${day}`]: 1 }, devices: {} };
    expect(sumDevices(mergeLogs(device('00000001', { asked: 3 }), deleted))).toEqual({});
    const after = device('00000001', { asked: 1 }, deleted.deletions);
    expect(sumDevices(mergeAll([device('00000001', { asked: 3 }), deleted, after]))).toEqual({
      [day]: { asked: 1 },
    });
  });
});

/** The list in an order that depends only on `seed`. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  return fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];
}
