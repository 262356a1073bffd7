import { daysOfWeek } from '../../../src/coach/counting/calendar.ts';
import type { Counts, Day } from '../../../src/coach/counting/counts.ts';

/** An exported file of one device that counted `days`. */
export function exportedFile(days: Readonly<Record<Day, Counts>>): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const file = { talkwith: 1, cuts: {}, devices: { '0a1b2c3d': { days, weeks: {} } } };
  return { name: 'talkwith.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
}

/** The Monday of the week that runs, or of the one `back` weeks before. */
export function mondayOfWeek(back = 0): Day {
  return daysOfWeek(new Date(), back)[0] ?? '';
}
