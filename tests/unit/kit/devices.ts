import fc from 'fast-check';
import { addCounts, type Counts, type Day, type HabitLog } from '../../../src/coach/counting/counts.ts';
import { compact, dailyCountsStart } from '../../../src/coach/log/compact.ts';
import { type DeletionScope, deleteFrom } from '../../../src/coach/log/deletions.ts';
import { mergeLogs } from '../../../src/coach/log/merge.ts';
import { addDays, mondayOf, weekNumber } from '../../../src/coach/log/period.ts';
import {
  type Deletions,
  type DeviceLog,
  emptyDeviceLog,
  emptyLog,
  type SharedLog,
} from '../../../src/coach/log/shared-log.ts';

/** Something that happens on one of five devices. */
export type Step =
  | { readonly do: 'count'; readonly device: number; readonly after: number; readonly counts: Counts }
  | { readonly do: 'upload'; readonly device: number }
  | { readonly do: 'download'; readonly device: number; readonly upload: number }
  | { readonly do: 'compact'; readonly device: number }
  | { readonly do: 'delete'; readonly device: number; readonly scope: DeletionScope };

/** Some counts, with the deletions their device knew when it counted. */
interface Counted {
  readonly day: Day;
  readonly counts: Counts;
  readonly knownDeletions: Deletions;
}

const device = fc.nat(4);
const someCounts = fc.dictionary(
  fc.constantFrom('post:x', 'reply:x', 'reply:reddit', 'asked', 'shown:hard-sell'),
  fc.integer({ min: 1, max: 9 }),
  { minKeys: 1, maxKeys: 3 },
);

/** Some steps skip many days, so that some weeks get old enough to be summed. */
export const countSteps: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('count' as const),
  device,
  after: fc.oneof(
    { weight: 4, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.integer({ min: 60, max: 200 }) },
  ),
  counts: someCounts,
});

/** A device can download any earlier upload: late, repeatedly, or never. */
export const syncSteps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('upload' as const), device }),
  fc.record({ do: fc.constant('download' as const), device, upload: fc.nat() }),
);

export const compactSteps: fc.Arbitrary<Step> = fc.record({ do: fc.constant('compact' as const), device });

const firstDay = '2026-01-01';

export const deleteSteps: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('delete' as const),
  device,
  scope: fc.oneof(
    fc.nat(40).map((day): DeletionScope => ({ what: 'day', day: addDays(firstDay, day) })),
    fc.constantFrom<DeletionScope>({ what: 'site', site: 'x' }, { what: 'site', site: 'reddit' }),
    fc.constant<DeletionScope>({ what: 'everything' }),
  ),
});

/** Any sequence of steps. */
export const anySteps = fc.array(fc.oneof(countSteps, syncSteps, syncSteps, compactSteps, deleteSteps), {
  maxLength: 60,
  size: 'max',
});

/** How many days each device's clock is ahead or behind. */
export const clockSkews = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 5, maxLength: 5 });

/**
 * Runs the steps on five empty devices. Returns each device's log, all uploads and all that was
 * counted.
 */
export function runSteps(steps: readonly Step[], skews: readonly number[]) {
  const logs: SharedLog[] = Array.from({ length: 5 }, () => emptyLog);
  const uploads: SharedLog[] = [];
  const counted: Counted[] = [];
  let today = firstDay;
  for (const step of steps) {
    const log = logs[step.device] ?? emptyLog;
    const id = idOf(step.device);
    const ownLog = log.devices[id] ?? emptyDeviceLog;
    if (step.do === 'count') today = addDays(today, step.after);
    const localDay = addDays(today, skews[step.device] ?? 0);
    const withOwnLog = (changed: DeviceLog): SharedLog => ({
      ...log,
      devices: { ...log.devices, [id]: changed },
    });
    switch (step.do) {
      case 'count':
        logs[step.device] = withOwnLog(addToDay(ownLog, localDay, step.counts));
        counted.push({ day: localDay, counts: step.counts, knownDeletions: log.deletions });
        break;
      case 'upload':
        uploads.push(log);
        break;
      case 'download': {
        const upload = uploads[step.upload % Math.max(uploads.length, 1)];
        if (upload !== undefined) logs[step.device] = mergeLogs(log, upload);
        break;
      }
      case 'compact':
        logs[step.device] = withOwnLog(compact(ownLog, dailyCountsStart(localDay)));
        break;
      case 'delete':
        logs[step.device] = deleteFrom(log, step.scope, localDay);
        break;
    }
  }
  return { logs, uploads, counted, today };
}

/** Adds to the day, or to its week if that was already summed, as the writer does. */
function addToDay({ days, weeks }: DeviceLog, day: Day, counts: Counts): DeviceLog {
  const monday = mondayOf(day);
  return Object.hasOwn(weeks, monday)
    ? { days, weeks: { ...weeks, [monday]: addCounts(weeks[monday] ?? {}, counts) } }
    : { days: { ...days, [day]: addCounts(days[day] ?? {}, counts) }, weeks };
}

/** Sums days into weeks, because a week can be kept either way. Leaves out empty weeks. */
export function sumByWeek(log: HabitLog): Record<number, Counts> {
  const weeks: Record<number, Counts> = {};
  for (const [day, counts] of Object.entries(log)) {
    if (Object.keys(counts).length === 0) continue;
    const week = weekNumber(day);
    weeks[week] = addCounts(weeks[week] ?? {}, counts);
  }
  return weeks;
}

/** The id of device number `n`. */
export const idOf = (n: number) => `0000000${n}`;
