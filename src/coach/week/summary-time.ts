import { daysOfWeek } from '../counting/calendar.ts';
import type { Day } from '../counting/counts.ts';

/**
 * When the weekly summary is due: `day` from 1 (Monday) to 7 (ISO 8601), `hour` from 0 to 23, local
 * time.
 */
export interface SummaryTime {
  readonly day: number;
  readonly hour: number;
}

/** The local time of the summary in the week of `now`, or in the week `ahead` weeks after it. */
function summaryIn({ day, hour }: SummaryTime, now: Date, ahead: number): Date {
  const date: Day = daysOfWeek(now, -ahead)[day - 1] ?? '';
  return new Date(`${date}T${String(hour).padStart(2, '0')}:00:00`);
}

/**
 * Whether this week's summary should be shown now. A summary that was missed while the device slept
 * stays due until its week ends.
 *
 * @param since when the last summary was shown, or when its time was set, in milliseconds since the
 *   epoch
 */
export function isSummaryDue(time: SummaryTime, since: number, now: Date): boolean {
  const moment = summaryIn(time, now, 0).getTime();
  return since < moment && moment <= now.getTime();
}

/** The time of the first summary after `now`. */
export function nextSummary(time: SummaryTime, now: Date): Date {
  const thisWeek = summaryIn(time, now, 0);
  return thisWeek > now ? thisWeek : summaryIn(time, now, 1);
}

/** A summary early in the week covers the week before, because there is little to report yet. */
export const isAboutLastWeek = ({ day }: Pick<SummaryTime, 'day'>): boolean => day <= 3;
