import type { Habit } from '../counting/counts.ts';
import type { Tally } from './tally.ts';

type Measure = Habit | 'posts' | 'replies' | 'written' | 'judged';

/** What can be suggested, by id; the words for each are the interface's. */
export type TryId =
  | 'answer-somebody'
  | 'write-it-anew'
  | 'say-what-you-answer'
  | 'add-your-word'
  | 'sell-later'
  | 'give-first'
  | 'start-with-them'
  | 'ask-one-question'
  | 'answer-again';

/** When to suggest something: a share of what was written that is high, or low. */
interface Suggestion {
  readonly id: TryId;
  /** What of the idea it serves. */
  readonly serves: string;
  readonly count: Measure;
  readonly of: Measure;
  /** Of fewer than this many nothing is concluded. */
  readonly fewest: number;
  /** It is suggested from this share up … */
  readonly atLeast?: number;
  /** … or up to this share. */
  readonly atMost?: number;
}

/**
 * In order: the first that the numbers call for is suggested. Habits that keep people out come first, then
 * what is missing. Those that only show where the page tells a thread are shares of the threads told.
 */
export const suggestions: readonly Suggestion[] = [
  {
    id: 'answer-somebody',
    serves: 'Engagement is a two-way street.',
    count: 'replies',
    of: 'written',
    fewest: 5,
    atMost: 1 / 3,
  },
  {
    id: 'write-it-anew',
    serves: 'Each must feel an individual connection.',
    count: 'repeated',
    of: 'replies',
    fewest: 5,
    atLeast: 1 / 5,
  },
  {
    id: 'say-what-you-answer',
    serves: 'Each must feel an individual connection.',
    count: 'canned',
    of: 'replies',
    fewest: 5,
    atLeast: 1 / 5,
  },
  {
    id: 'add-your-word',
    serves: 'One-way channels to promote content are broadcast, not social.',
    count: 'link-only',
    of: 'judged',
    fewest: 5,
    atLeast: 1 / 5,
  },
  {
    id: 'sell-later',
    serves: 'Social first, marketing second.',
    count: 'sold',
    of: 'judged',
    fewest: 5,
    atLeast: 1 / 4,
  },
  {
    id: 'give-first',
    serves: 'Give and take, and start by giving.',
    count: 'gave',
    of: 'requested',
    fewest: 3,
    atMost: 1,
  },
  {
    id: 'start-with-them',
    serves: 'It is not about you; it is about them.',
    count: 'about-us',
    of: 'posts',
    fewest: 5,
    atLeast: 1 / 3,
  },
  {
    id: 'ask-one-question',
    serves: 'Talk with us, not at us.',
    count: 'asked',
    of: 'judged',
    fewest: 5,
    atMost: 1 / 10,
  },
  {
    id: 'answer-again',
    serves: 'Three or four good conversations are networking.',
    count: 'conversation',
    of: 'thread',
    fewest: 5,
    atMost: 1 / 10,
  },
];

/** One thing to try, and the two numbers it was chosen for: `count` of `of`. */
export interface TryNext {
  readonly id: TryId;
  readonly count: number;
  readonly of: number;
}

/** The one thing these weeks, taken together, call for, or null. */
export function tryNext(weeks: readonly Tally[]): TryNext | null {
  const sum = (measure: Measure) => weeks.reduce((total, week) => total + measured(week, measure), 0);
  for (const { id, fewest, atLeast = 0, atMost = Infinity, ...share } of suggestions) {
    const [count, of] = [sum(share.count), sum(share.of)];
    if (of >= fewest && count >= of * atLeast && count <= of * atMost) return { id, count, of };
  }
  return null;
}

function measured(week: Tally, measure: Measure): number {
  if (measure === 'written') return week.posts + week.replies;
  if (measure === 'posts' || measure === 'replies' || measure === 'judged') return week[measure];
  return week.habits[measure];
}
