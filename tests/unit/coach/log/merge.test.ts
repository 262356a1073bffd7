import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, countIn, type HabitLog } from '../../../../src/coach/counting/counts.ts';
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
  syncSteps,
} from '../../kit/devices.ts';

const noLosses = fc.array(fc.oneof(countSteps, syncSteps, syncSteps, compactSteps), {
  maxLength: 60,
  size: 'max',
});
const recent = fc.array(
  fc.oneof(
    countSteps.filter((step) => step.do === 'count' && step.after < 4),
    syncSteps,
    deleteSteps,
  ),
  { maxLength: 50, size: 'max' },
);

/** By week, as a week can be kept either way. Weeks of nothing are left out. */
function byWeek(log: HabitLog): Record<number, Counts> {
  const weeks: Record<number, Counts> = {};
  for (const [day, counts] of Object.entries(log)) {
    if (Object.keys(counts).length === 0) continue;
    weeks[weekNumber(day)] = addCounts(weeks[weekNumber(day)] ?? {}, counts);
  }
  return weeks;
}

const all = (logs: readonly SharedLog[]) => logs.reduce(mergeLogs, emptyLog);

describe('five devices', () => {
  it('come to the same weeks, with nothing lost and nothing counted twice', () => {
    fc.assert(
      fc.property(noLosses, clockSkews, fc.integer(), (steps, skew, seed) => {
        const { logs, uploads, counted } = runSteps(steps, skew);
        const truth: Record<number, Counts> = {};
        for (const { day, counts } of counted) {
          truth[weekNumber(day)] = addCounts(truth[weekNumber(day)] ?? {}, counts);
        }
        const heard = shuffled([...logs, ...uploads, ...logs, ...uploads], seed);
        const known = all(heard);
        for (const log of logs) expect(byWeek(sumDevices(mergeLogs(log, known)))).toEqual(truth);
      }),
    );
  });

  it('see what one of them deleted go everywhere, and what was counted in knowledge of it stay', () => {
    fc.assert(
      fc.property(recent, clockSkews, fc.integer(), (steps, skew, seed) => {
        const { logs, uploads, counted } = runSteps(steps, skew);
        const cuts = all(logs).deletions;
        const truth: Record<string, Counts> = {};
        for (const { day, counts, knownDeletions } of counted) {
          for (const [counter, count] of Object.entries(counts)) {
            if (epochOf(cuts, dayPeriod(day), counter) > epochOf(knownDeletions, dayPeriod(day), counter))
              continue;
            truth[day] = addCounts(truth[day] ?? {}, { [counter]: count });
          }
        }
        const heard = shuffled([...logs, ...uploads], seed);
        const known = all(heard);
        for (const log of logs) expect(sumDevices(mergeLogs(log, known))).toEqual(truth);
      }),
    );
  });
});

describe('mergeLogs', () => {
  it('does not mind the order, the grouping or repeats, whatever happened', () => {
    fc.assert(
      fc.property(anySteps, clockSkews, (steps, skew) => {
        const [a, b, c] = runSteps(steps, skew).logs as [SharedLog, SharedLog, SharedLog];
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
        expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(a, a)).toEqual(a);
        expect(mergeLogs(mergeLogs(a, b), b)).toEqual(mergeLogs(a, b));
      }),
    );
  });

  it('takes nothing for a count that objects inherit', () => {
    const one = (counts: Counts): SharedLog => ({
      deletions: {},
      devices: { '00000001': { days: { '2026-01-01': counts }, weeks: {} } },
    });
    const merged = sumDevices(mergeLogs(one({}), one({ constructor: 2 })))['2026-01-01'] ?? {};
    expect(countIn(merged, 'constructor')).toBe(2);
  });

  it('lets a deletion win over what was counted elsewhere before hearing of it, and not after', () => {
    const day = '2026-11-22';
    const device = (id: string, counts: Counts, cuts: Deletions = {}): SharedLog => ({
      deletions: cuts,
      devices: { [id]: { days: { [day]: counts }, weeks: {} } },
    });
    const deleted: SharedLog = { deletions: { [`through ${day}`]: 1 }, devices: {} };
    expect(sumDevices(mergeLogs(device('00000001', { asked: 3 }), deleted))).toEqual({});
    const after = device('00000001', { asked: 1 }, deleted.deletions);
    expect(sumDevices(all([device('00000001', { asked: 3 }), deleted, after]))).toEqual({
      [day]: { asked: 1 },
    });
  });
});

/** The same things in an order that depends on `seed` alone. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  return fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];
}
