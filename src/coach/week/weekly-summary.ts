import { daysOfWeek } from '../counting/calendar.ts';
import type { Day } from '../counting/counts.ts';

/** When the hello is said: `day` from 1 (Monday) to 7 (ISO 8601), `hour` from 0 to 23, local time. */
export interface SummaryTime {
  readonly day: number;
  readonly hour: number;
}

/** The local moment of the hello in the week `now` is in, or `ahead` weeks after it. */
function summaryIn({ day, hour }: SummaryTime, now: Date, ahead: number): Date {
  const date: Day = daysOfWeek(now, -ahead)[day - 1] ?? '';
  return new Date(`${date}T${String(hour).padStart(2, '0')}:00:00`);
}

/**
 * Whether this week's hello has come and was not said: `since` is when the last was said, or the time chosen, in
 * milliseconds since the epoch. One that was missed while the device slept stays due to the end of its week.
 */
export function isSummaryDue(time: SummaryTime, since: number, now: Date): boolean {
  const moment = summaryIn(time, now, 0).getTime();
  return since < moment && moment <= now.getTime();
}

/** The first hello after `now`. */
export function nextSummary(time: SummaryTime, now: Date): Date {
  const thisWeek = summaryIn(time, now, 0);
  return thisWeek > now ? thisWeek : summaryIn(time, now, 1);
}

/** Whether a hello on this day is about the week before: early in a week there is little to say of it. */
export const isAboutLastWeek = ({ day }: Pick<SummaryTime, 'day'>): boolean => day <= 3;
