import type { Day } from '../counting/counts.ts';

/** What a counter is kept for: one day, or the seven of a week whose days were added up. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

const dayLength = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const firstMonday = '1970-01-05';

/** Whether `text` is a day there is: `2026-02-31` is none. */
export function isDay(text: string): boolean {
  const moment = dayPattern.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The day `days` days after `day`, or before it where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Whole weeks since the Monday 1970-01-05: the days of a week (ISO 8601, from Monday) share it. */
export function weekNumber(day: Day): number {
  return Math.floor(daysBetween(firstMonday, day) / 7);
}

/** The Monday of the week numbered `week`. */
export function mondayNumbered(week: number): Day {
  return addDays(firstMonday, week * 7);
}

/** The Monday of the week `day` is in. */
export function mondayOf(day: Day): Day {
  return mondayNumbered(weekNumber(day));
}

/** One day as a period. */
export const onDay = (day: Day): Period => ({ first: day, last: day });

/** The week that begins on `monday` as a period. */
export const inWeek = (monday: Day): Period => ({ first: monday, last: addDays(monday, 6) });
