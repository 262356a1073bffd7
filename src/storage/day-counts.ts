import * as v from 'valibot';
import { type Counts, counterPattern } from '../coach/counting/counts.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Counts by counter name: what can be stored for a day, and what a message can add to it. */
export const countsSchema = v.record(v.pipe(v.string(), v.maxLength(64), v.regex(counterPattern)), count);

/** Parses the counts stored for a day. Entries that are not valid are left out. Never throws. */
export function parseCounts(stored: unknown): Counts {
  if (v.is(countsSchema, stored) && !Array.isArray(stored)) return stored;
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).flatMap(([counter, value]) => {
    const one = v.safeParse(countsSchema, { [counter]: value });
    return one.success ? Object.entries(one.output) : [];
  });
  return Object.fromEntries(entries);
}
