import { daysOfWeek } from '../counting/calendar.ts';
import { addCounts, type Counts, type Day, type HabitLog } from '../counting/counts.ts';
import { type Tally, tallyOf } from './tally.ts';

/** What one day holds. */
export interface DayTally extends Tally {
  readonly day: Day;
}

/** What one week holds, in all and by day. */
export interface Week extends Tally {
  /** The Monday it began on. */
  readonly from: Day;
  /** Its seven days, Monday first; those still to come are there too, and empty. */
  readonly days: readonly DayTally[];
}

/** Sums the habit log over the week `now` is in, or the one `back` weeks before it. */
export function weekOf(log: HabitLog, now: Date, back = 0): Week {
  const days = daysOfWeek(now, back);
  const all = days.reduce<Counts>((sum, day) => addCounts(sum, log[day] ?? {}), {});
  return {
    from: days[0] ?? '',
    ...tallyOf(all),
    days: days.map((day) => ({ day, ...tallyOf(log[day] ?? {}) })),
  };
}
