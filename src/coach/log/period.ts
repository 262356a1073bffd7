import type { Day } from '../counting/counts.ts';

/** The days one set of counts covers: a single day, or the seven days of a week that was summed. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const millisecondsPerDay = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const firstMonday = '1970-01-05';

/** Whether `text` is a day of the calendar: `2026-02-31` is not. */
export function isDay(text: string): boolean {
  const moment = dayPattern.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The day `days` days after `day`, or before it if `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The number of days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;
}

/** The number of the week of `day`: whole weeks (Monday first) since Monday 1970-01-05. */
export function weekNumber(day: Day): number {
  return Math.floor(daysBetween(firstMonday, day) / 7);
}

/** The Monday of the week with number `week`. */
export function mondayOfWeek(week: number): Day {
  return addDays(firstMonday, week * 7);
}

/** The Monday of the week that contains `day`. */
export function mondayOf(day: Day): Day {
  return mondayOfWeek(weekNumber(day));
}

/** One day as a period. */
export const dayPeriod = (day: Day): Period => ({ first: day, last: day });

/** The week that starts on `monday` as a period. */
export const weekPeriod = (monday: Day): Period => ({ first: monday, last: addDays(monday, 6) });
