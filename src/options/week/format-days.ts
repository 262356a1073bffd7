import type { Day } from '../../coach/counting/counts.ts';
import { localize } from '../../ui/i18n.ts';

/** Days are read and formatted as UTC, so that no time zone can shift them. */
const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localize('locale'), { timeZone: 'UTC', ...options });

/** “Mon”. */
export const shortWeekday = (day: Day) => format({ weekday: 'short' }).format(dateOf(day));

/** “Monday”. */
export const weekday = (day: Day) => format({ weekday: 'long' }).format(dateOf(day));

/** “9:00 AM” or “09:00”, depending on the language. */
export const hourOfDay = (hour: number) =>
  format({ hour: 'numeric', minute: '2-digit' }).format(new Date(Date.UTC(2000, 0, 1, hour)));

/** “Monday, November 16”, in the order of the language. */
export const longDay = (day: Day) =>
  format({ weekday: 'long', day: 'numeric', month: 'long' }).format(dateOf(day));

/** “Nov 16”. */
export const shortDay = (day: Day) => format({ day: 'numeric', month: 'short' }).format(dateOf(day));

/** “November 16 – 22, 2026”. */
export const daysFromTo = (from: Day, to: Day) =>
  format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(dateOf(from), dateOf(to));
