import { daysOfWeek } from '../counting/calendar.ts';
import { addCounts, type Counts, type Day, type HabitLog } from '../counting/counts.ts';
import { type Tally, tallyOf } from './tally.ts';

/** The tally of one day. */
interface DayTally extends Tally {
  readonly day: Day;
}

/** The tally of one week, in total and by day. */
export interface Week extends Tally {
  /** Its Monday. */
  readonly from: Day;
  /** Its seven days from Monday, including days that are still to come. */
  readonly days: readonly DayTally[];
}

/** The week that contains `now`, or the one `back` weeks before it. */
export function weekOf(log: HabitLog, now: Date, back = 0): Week {
  const days = daysOfWeek(now, back);
  const sum = days.reduce<Counts>((total, day) => addCounts(total, log[day] ?? {}), {});
  return {
    from: days[0] ?? '',
    ...tallyOf(sum),
    days: days.map((day) => ({ day, ...tallyOf(log[day] ?? {}) })),
  };
}
