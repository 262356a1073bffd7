import type { TipOutcome } from '../draft/tips.ts';

/** The site id under which posts on the practice page are counted, apart from all others. */
export const practiceSiteId = 'practice';

/** What a posted draft can be counted for beside where it went. `habits.ts` says what each means. */
export const habits = [
  'asked',
  'link-only',
  'sold',
  'requested',
  'gave',
  'about-us',
  'about-them',
  'named',
  'canned',
  'thread',
  'conversation',
  'repeated',
] as const;
export type Habit = (typeof habits)[number];

/**
 * The habit log: for each day, how often each of a few things happened. Numbers under ids, and nothing
 * else: there is no place here where a word of a draft could be kept.
 *
 * A counter is `what` or `what:id`, where id is the id of a site or of a rule, such as `post:x`,
 * `asked` or `heeded:hashtag-pile`. A tip that was `shown` is counted once more when it is settled: `heeded`
 * (its words were changed), `dismissed`, or `kept` (posted as it was).
 */
export type Counter =
  | Habit
  | `lean:${string}`
  | `post:${string}`
  | `reply:${string}`
  | `shown:${string}`
  | `heeded:${string}`
  | `kept:${string}`
  | `dismissed:${string}`;

/** Counters of one day. A counter that is not there is 0. */
export type Counts = Readonly<Record<string, number>>;

/** A local calendar day, `2026-11-22`. */
export type Day = string;

/** The habit log as it is stored and shown. */
export type HabitLog = Readonly<Record<Day, Counts>>;

/** The shape every counter's name has. */
export const counterPattern = /^[a-z]+(?:-[a-z]+)*(?::[a-z0-9]+(?:[.-]+[a-z0-9]+)*)?$/;

/** How often `counter` was counted; 0 for one that is not there, whatever objects inherit by that name. */
export function countIn(counts: Counts, counter: string): number {
  return Object.hasOwn(counts, counter) ? (counts[counter] ?? 0) : 0;
}

/** The sum of two days' counters. Order does not matter, and nothing is lost. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [counter, count] of Object.entries(b)) sum[counter] = countIn(sum, counter) + count;
  return sum;
}

/** Each counter once. */
export function countsOf(counters: readonly Counter[]): Counts {
  return counters.reduce<Counts>((counts, counter) => addCounts(counts, { [counter]: 1 }), {});
}

/** The counter for what became of a tip; a tip the person followed is stored under its first name, `heeded`. */
export function tipCounter(rule: string, what: 'shown' | TipOutcome): Counter {
  return what === 'followed' ? `heeded:${rule}` : `${what}:${rule}`;
}
