import type { Habit } from '../counting/counts.ts';
import type { Tally } from './tally.ts';

/** A number of a tally: a habit, or a total. `written` is posts and replies together. */
type Measure = Habit | 'posts' | 'replies' | 'written' | 'analyzed';

/** What can be suggested. The texts are in the options page. */
export type TryNextId =
  | 'answer-somebody'
  | 'fresh-reply'
  | 'mention-their-point'
  | 'add-sentence'
  | 'no-selling'
  | 'give-first'
  | 'start-with-them'
  | 'ask-one-question'
  | 'answer-again';

/** Something to suggest when the share `count` / `of` is between `minShare` and `maxShare`. */
interface Candidate {
  readonly id: TryNextId;
  /** The principle behind it. */
  readonly serves: string;
  readonly count: Measure;
  readonly of: Measure;
  /** With a smaller `of`, nothing is suggested. */
  readonly minTotal: number;
  /** 0 if absent. */
  readonly minShare?: number;
  /** Infinity if absent. */
  readonly maxShare?: number;
}

/**
 * In order of priority: the first candidate that matches is suggested. Habits that keep people from
 * answering come first, then good habits that are missing. `thread` counts only threads on sites
 * whose pages identify them.
 */
export const candidates: readonly Candidate[] = [
  {
    id: 'answer-somebody',
    serves: 'Engagement is a two-way street.',
    count: 'replies',
    of: 'written',
    minTotal: 5,
    maxShare: 1 / 3,
  },
  {
    id: 'fresh-reply',
    serves: 'Each must feel an individual connection.',
    count: 'repeated',
    of: 'replies',
    minTotal: 5,
    minShare: 1 / 5,
  },
  {
    id: 'mention-their-point',
    serves: 'Each must feel an individual connection.',
    count: 'canned',
    of: 'replies',
    minTotal: 5,
    minShare: 1 / 5,
  },
  {
    id: 'add-sentence',
    serves: 'One-way channels to promote content are broadcast, not social.',
    count: 'link-only',
    of: 'analyzed',
    minTotal: 5,
    minShare: 1 / 5,
  },
  {
    id: 'no-selling',
    serves: 'Social first, marketing second.',
    count: 'sold',
    of: 'analyzed',
    minTotal: 5,
    minShare: 1 / 4,
  },
  {
    id: 'give-first',
    serves: 'Give and take, and start by giving.',
    count: 'gave',
    of: 'requested',
    minTotal: 3,
    maxShare: 1,
  },
  {
    id: 'start-with-them',
    serves: 'It is not about you; it is about them.',
    count: 'about-us',
    of: 'posts',
    minTotal: 5,
    minShare: 1 / 3,
  },
  {
    id: 'ask-one-question',
    serves: 'Talk with us, not at us.',
    count: 'asked',
    of: 'analyzed',
    minTotal: 5,
    maxShare: 1 / 10,
  },
  {
    id: 'answer-again',
    serves: 'Three or four good conversations are networking.',
    count: 'conversation',
    of: 'thread',
    minTotal: 5,
    maxShare: 1 / 10,
  },
];

/** One thing to try next week, with the two numbers that led to it: `count` of `of`. */
export interface TryNext {
  readonly id: TryNextId;
  readonly count: number;
  readonly of: number;
}

/** The first candidate that matches the sum of these weeks, or null. */
export function tryNext(weeks: readonly Tally[]): TryNext | null {
  const sum = (measure: Measure) => weeks.reduce((total, week) => total + amountOf(week, measure), 0);
  for (const { id, minTotal, minShare = 0, maxShare = Infinity, ...share } of candidates) {
    const [count, of] = [sum(share.count), sum(share.of)];
    if (of >= minTotal && count >= of * minShare && count <= of * maxShare) return { id, count, of };
  }
  return null;
}

function amountOf(week: Tally, measure: Measure): number {
  if (measure === 'written') return week.posts + week.replies;
  if (measure === 'posts' || measure === 'replies' || measure === 'analyzed') return week[measure];
  return week.habits[measure];
}
