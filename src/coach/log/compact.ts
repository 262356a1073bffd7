import { addCounts, type Counts, type Day } from '../counting/counts.ts';
import { addDays, mondayOf } from './period.ts';
import type { DeviceLog } from './shared-log.ts';

/** Weeks kept day by day, the one `today` is in included: two more than the options page shows. */
const weeksByDay = 16;

/** The first Monday whose week is still kept day by day. */
export function keptByDayFrom(today: Day): Day {
  return addDays(mondayOf(today), -7 * (weeksByDay - 1));
}

/**
 * Adds up the days of weeks before `from`, a Monday. Only the device that counted them may do this, because
 * only it knows that it has all of them.
 */
export function compact(log: DeviceLog, from: Day): DeviceLog {
  return addUp(log, (day) => day < from);
}

/** The same counts, with the days that are `old` added up into their weeks. */
export function addUp(log: DeviceLog, isOld: (day: Day) => boolean): DeviceLog {
  const old = Object.keys(log.days).filter(isOld);
  if (old.length === 0) return log;
  const weeks: Record<Day, Counts> = { ...log.weeks };
  for (const day of old) {
    const monday = mondayOf(day);
    weeks[monday] = addCounts(weeks[monday] ?? {}, log.days[day] ?? {});
  }
  const days = Object.fromEntries(Object.entries(log.days).filter(([day]) => !isOld(day)));
  return { days, weeks };
}

/**
 * Adds counts to a day of the device's own, or to its week where the week's days were added up already, as
 * when a clock was set back.
 */
export function addToDay(log: DeviceLog, day: Day, counts: Counts): DeviceLog {
  const monday = mondayOf(day);
  const { days, weeks } = log;
  return Object.hasOwn(weeks, monday)
    ? { days, weeks: { ...weeks, [monday]: addCounts(weeks[monday] ?? {}, counts) } }
    : { days: { ...days, [day]: addCounts(days[day] ?? {}, counts) }, weeks };
}
