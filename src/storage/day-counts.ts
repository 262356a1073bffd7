import * as v from 'valibot';
import { type Counts, counterPattern, type Day, type HabitLog } from '../coach/counts.ts';

/** Each day of the habit log has a storage key of its own, so that a day that breaks costs no other. */
export const dayKey = (day: Day) => `day:${day}`;

const dayKeyPattern = /^day:(\d{4}-\d{2}-\d{2})$/;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A counter's name and its number: what a day may hold, and what a message may add. */
export const countsSchema = v.record(v.pipe(v.string(), v.maxLength(64), v.regex(counterPattern)), count);

/** Whatever was stored for a day, as counts: what cannot be read is left out. Never throws. */
export function parseCounts(stored: unknown): Counts {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).flatMap(([counter, value]) => {
    const one = v.safeParse(countsSchema, { [counter]: value });
    return one.success ? Object.entries(one.output) : [];
  });
  return Object.fromEntries(entries);
}

/** The habit log in everything that is stored. */
export function parseHabitLog(stored: Readonly<Record<string, unknown>>): HabitLog {
  const days = Object.entries(stored).flatMap(([key, value]) => {
    const day = dayKeyPattern.exec(key)?.[1];
    return day === undefined ? [] : [[day, parseCounts(value)] as const];
  });
  return Object.fromEntries(days);
}
