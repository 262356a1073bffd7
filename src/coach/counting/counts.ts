import type { TipOutcome } from '../draft/tips.ts';

/** The site id under which drafts on the practice page are counted. */
export const practiceSiteId = 'practice';

/** What a posted draft can be counted for. See `habits.ts` and `recent-replies.ts`. */
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
 * The name of a counter: `what` or `what:id`, with the id of a site or a rule, such as `asked`,
 * `post:x` or `shown:hashtag-pile`. No name can contain a word of a draft.
 *
 * A tip that was `shown` is counted once more when its draft ends: as `heeded` (the person followed
 * it), `dismissed`, or `kept` (the draft was posted with its finding). Some tips have no outcome.
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

/** Counters with how often each was counted. A missing counter is 0. */
export type Counts = Readonly<Record<string, number>>;

/** A local calendar day, such as `2026-11-22`. */
export type Day = string;

/** The habit log, as it is stored: the counts of each day. */
export type HabitLog = Readonly<Record<Day, Counts>>;

/** The pattern of every counter's name. */
export const counterPattern = /^[a-z]+(?:-[a-z]+)*(?::[a-z0-9]+(?:[.-]+[a-z0-9]+)*)?$/;

/** Returns how often `counter` was counted. Names that objects inherit, like `toString`, are 0. */
export function countIn(counts: Counts, counter: string): number {
  return Object.hasOwn(counts, counter) ? (counts[counter] ?? 0) : 0;
}

/** Adds two sets of counts. */
export function addCounts(a: Counts, b: Counts): Counts {
  const sum: Record<string, number> = { ...a };
  for (const [counter, count] of Object.entries(b)) sum[counter] = countIn(sum, counter) + count;
  return sum;
}

/** Returns how often each counter is in the list. */
export function countsOf(counters: readonly Counter[]): Counts {
  return counters.reduce<Counts>((counts, counter) => addCounts(counts, { [counter]: 1 }), {});
}

/** Returns the counter for a tip. A followed tip is stored as `heeded`, the older name. */
export function tipCounter(rule: string, what: 'shown' | TipOutcome): Counter {
  return what === 'followed' ? `heeded:${rule}` : `${what}:${rule}`;
}
