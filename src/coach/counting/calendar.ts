import type { Day } from './counts.ts';

/** The local calendar day of `now`. */
export function dayOf(now: Date): Day {
  return calendarDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/**
 * The seven days of the week of `now`, from Monday (ISO 8601), or of the week `back` weeks before
 * it. Counts calendar days, not hours, so that a change to or from daylight saving time moves no
 * day.
 */
export function daysOfWeek(now: Date, back = 0): Day[] {
  const monday = now.getDate() - ((now.getDay() + 6) % 7) - 7 * back;
  return Array.from({ length: 7 }, (_, i) => calendarDay(now.getFullYear(), now.getMonth(), monday + i));
}

/** The same local time one week earlier. */
export function weekBefore(now: Date): Date {
  const before = new Date(now);
  before.setDate(now.getDate() - 7);
  return before;
}

/** `date` may be outside its month. Calculates in UTC, where every day has 24 hours. */
function calendarDay(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
