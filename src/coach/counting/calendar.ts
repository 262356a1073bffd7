import type { Day } from './counts.ts';

/** The local calendar day of a moment. */
export function dayOf(now: Date): Day {
  return calendarDay(now.getFullYear(), now.getMonth(), now.getDate());
}

/**
 * The seven days of the week `now` is in, from Monday (ISO 8601), or of the week `back` weeks before it. Days
 * are counted on the calendar, not in hours, so that a clock put forward or back moves none.
 */
export function daysOfWeek(now: Date, back = 0): Day[] {
  const monday = now.getDate() - ((now.getDay() + 6) % 7) - 7 * back;
  return Array.from({ length: 7 }, (_, i) => calendarDay(now.getFullYear(), now.getMonth(), monday + i));
}

/** The same time of day a week before. */
export function weekBefore(now: Date): Date {
  const before = new Date(now);
  before.setDate(now.getDate() - 7);
  return before;
}

/** A date's day may be beyond its month. UTC is used as a calendar here: every day of it has 24 hours. */
function calendarDay(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
