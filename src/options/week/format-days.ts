import type { Day } from '../../coach/counting/counts.ts';
import { localize } from '../../ui/i18n.ts';

/** A day as the calendar has it, read as UTC and written as UTC: no clock can move it. */
const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localize('locale'), { timeZone: 'UTC', ...options });

/** “Mon”. */
export const shortWeekday = (day: Day) => format({ weekday: 'short' }).format(dateOf(day));

/** “Monday”. */
export const weekday = (day: Day) => format({ weekday: 'long' }).format(dateOf(day));

/** “9 AM” or “09”, as the language has it. */
export const hourOfDay = (hour: number) =>
  format({ hour: 'numeric', minute: '2-digit' }).format(new Date(Date.UTC(2000, 0, 1, hour)));

/** “Monday 16 November”, in the order the language has. */
export const longDay = (day: Day) =>
  format({ weekday: 'long', day: 'numeric', month: 'long' }).format(dateOf(day));

/** “16 Nov”. */
export const shortDay = (day: Day) => format({ day: 'numeric', month: 'short' }).format(dateOf(day));

/** “16 – 22 November 2026”. */
export const daysFromTo = (from: Day, to: Day) =>
  format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(dateOf(from), dateOf(to));
