import { addCounts, type Counts, type Day } from '../counting/counts.ts';
import { addDays, mondayOf } from './period.ts';
import type { DeviceLog } from './shared-log.ts';

/** Weeks kept by day, the current one included: two more than the options page shows. */
const weeksKeptByDay = 16;

/** The Monday of the oldest week that is kept by day. */
export function dailyCountsStart(today: Day): Day {
  return addDays(mondayOf(today), -7 * (weeksKeptByDay - 1));
}

/**
 * Sums the days before `start`, a Monday, into their weeks. Only the device that counted them may
 * do this, because only that device knows it has all of them.
 */
export function compact(log: DeviceLog, start: Day): DeviceLog {
  return sumIntoWeeks(log, (day) => day < start);
}

/** The same counts, with the days for which `isOld` is true summed into their weeks. */
export function sumIntoWeeks(log: DeviceLog, isOld: (day: Day) => boolean): DeviceLog {
  const oldDays = Object.keys(log.days).filter(isOld);
  if (oldDays.length === 0) return log;
  const weeks: Record<Day, Counts> = { ...log.weeks };
  for (const day of oldDays) {
    const monday = mondayOf(day);
    weeks[monday] = addCounts(weeks[monday] ?? {}, log.days[day] ?? {});
  }
  const days = Object.fromEntries(Object.entries(log.days).filter(([day]) => !isOld(day)));
  return { days, weeks };
}
