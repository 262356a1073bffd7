import { daysOfWeek } from '../../../src/coach/counting/calendar.ts';
import type { Counts, Day } from '../../../src/coach/counting/counts.ts';

/** An export file with the counts of one device. */
export function exportedFile(days: Readonly<Record<Day, Counts>>): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const file = { talkwith: 1, cuts: {}, devices: { '0a1b2c3d': { days, weeks: {} } } };
  return { name: 'talkwith.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
}

/** The Monday of this week, or of the week `weeksAgo` weeks earlier. */
export function mondayOfWeek(weeksAgo = 0): Day {
  return daysOfWeek(new Date(), weeksAgo)[0] ?? '';
}
