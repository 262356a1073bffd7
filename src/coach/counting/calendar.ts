import type { Day } from './counts.ts';

/** Returns the local calendar day of `now`. */
export function dayOf(now: Date): Day {
  return calendarDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/**
 * Returns the seven days of the week of `now`, from Monday (ISO 8601), or of the week `back` weeks
 * earlier. It counts calendar days, not hours, because days with a change to or from daylight
 * saving time do not have 24 hours.
 */
export function daysOfWeek(now: Date, back = 0): Day[] {
  const monday = now.getDate() - ((now.getDay() + 6) % 7) - 7 * back;
  return Array.from({ length: 7 }, (_, i) => calendarDay(now.getFullYear(), now.getMonth(), monday + i));
}

/** Returns the same local time one week earlier. */
export function weekBefore(now: Date): Date {
  const before = new Date(now);
  before.setDate(now.getDate() - 7);
  return before;
}

/** Formats a day. `date` may be outside its month: 0 is the last day of the month before. */
function calendarDay(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
