import { type Counts, countIn, type Day } from '../counting/counts.ts';
import { sumIntoWeeks } from './compact.ts';
import { epochOf } from './deletions.ts';
import { mergeLogs } from './merge.ts';
import { dayPeriod, mondayOf, type Period, weekPeriod } from './period.ts';
import type { Deletions, DeviceId, DeviceLog, SharedLog } from './shared-log.ts';

type CountsByDay = Record<Day, Record<string, number>>;

/** One number of a log, with its place there. */
interface Entry {
  readonly unit: 'days' | 'weeks';
  readonly day: Day;
  readonly period: Period;
  readonly counter: string;
  readonly count: number;
}

/**
 * Merges an exported log into `log`. Importing twice changes nothing more, and importing deletes
 * nothing: the file's own deletions are ignored, because a user who imports a file wants its
 * counts.
 *
 * Counts that were deleted here after the export come back as well. They are stored under the
 * device id `device~epoch`, apart from what the device counted after the deletion, so that neither
 * hides the other.
 */
export function restoreInto(log: SharedLog, exported: SharedLog): SharedLog {
  const devices: Record<DeviceId, { days: CountsByDay; weeks: CountsByDay }> = {};
  for (const [id, device] of Object.entries(exported.devices)) {
    for (const { unit, day, period, counter, count } of entriesOf(device)) {
      const target = restoredDeviceId(id, exported.deletions, log.deletions, period, counter);
      devices[target] ??= { days: {}, weeks: {} };
      devices[target][unit][day] ??= {};
      const counts = devices[target][unit][day];
      counts[counter] = Math.max(countIn(counts, counter), count);
    }
  }
  return mergeLogs(sumRestoredWeeks(log, devices), { deletions: log.deletions, devices });
}

function entriesOf({ days, weeks }: DeviceLog): Entry[] {
  return [...entriesIn('days', days, dayPeriod), ...entriesIn('weeks', weeks, weekPeriod)];
}

function entriesIn(
  unit: Entry['unit'],
  countsByDay: Readonly<Record<Day, Counts>>,
  periodOf: (day: Day) => Period,
): Entry[] {
  return Object.entries(countsByDay).flatMap(([day, counts]) =>
    Object.entries(counts).map(([counter, count]) => ({ unit, day, period: periodOf(day), counter, count })),
  );
}

/** An imported week replaces the days kept here, which may hold more, so they are summed first. */
function sumRestoredWeeks(log: SharedLog, restored: SharedLog['devices']): SharedLog {
  const devices = Object.entries(log.devices).map(([id, device]) => {
    const weeks = restored[id]?.weeks ?? {};
    return [id, sumIntoWeeks(device, (day) => Object.hasOwn(weeks, mondayOf(day)))] as const;
  });
  return { ...log, devices: Object.fromEntries(devices) };
}

/** The device's own id if the count is of the current epoch, otherwise `device~epoch`. */
function restoredDeviceId(
  id: DeviceId,
  exported: Deletions,
  current: Deletions,
  period: Period,
  counter: string,
): DeviceId {
  const [device = id, storedEpoch] = id.split('~');
  const epoch = storedEpoch === undefined ? epochOf(exported, period, counter) : Number(storedEpoch);
  return epoch === epochOf(current, period, counter) ? device : `${device}~${epoch}`;
}
