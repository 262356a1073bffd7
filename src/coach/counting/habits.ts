import type { ExplainedAnalysis } from '../../analyzer/analysis.ts';
import type { DraftKind } from '../../text/draft.ts';
import { type Habit, habits } from './counts.ts';

/** What in a draft stands for a habit: any one of these rules. */
interface HabitRules {
  /** The kind of draft it is counted in; both when absent. */
  readonly only?: DraftKind;
  readonly rules: readonly string[];
}

/**
 * Which rules stand for which habit. Posts and replies are read by different rules, so a habit can mean one
 * thing in each: a post is about others where it speaks with a reader, a reply where it takes up what it answers.
 * The habits that are not here (`thread`, `conversation`, `repeated`) are not read in one draft: see `recent.ts`.
 */
export const habitRules: Readonly<Partial<Record<Habit, readonly HabitRules[]>>> = {
  /** Asked something that leaves room for an answer; in a reply, that asks on from what was said. */
  asked: [{ rules: ['open-question', 'follow-up-question'] }],
  /** A link with hardly a word of one's own. */
  'link-only': [{ rules: ['link-drop'] }],
  /** Sold something; a reply, by being an advertisement under somebody else's post. */
  sold: [{ rules: ['hard-sell', 'price-alone', 'sales-questions', 'advert-in-reply'] }],
  /** Asked a favour of people: a follow, a share, a vote, a look. Asking for help in need is not this. */
  requested: [{ rules: ['ask-first', 'channel-plug', 'engagement-bait', 'own-act'] }],
  /** Gave something: help, what one learned first-hand, credit, an answer that was asked for. */
  gave: [{ rules: ['offer-of-help', 'first-hand', 'credit', 'answers-the-question'] }],
  /** A post about its writer. In a reply "I" and "we" are right, so no reply is. */
  'about-us': [{ only: 'post', rules: ['all-about-us', 'announcement-opener', 'humblebrag'] }],
  /** A post with a reader in it; a reply that takes up the person or their point. */
  'about-them': [
    { only: 'post', rules: ['you-and-i', 'open-question', 'credit'] },
    {
      only: 'reply',
      rules: ['acknowledges', 'answers-the-question', 'follow-up-question', 'names-the-person'],
    },
  ],
  /** A reply that calls the person it answers by name. */
  named: [{ rules: ['names-the-person'] }],
  /** A reply that could stand under almost any post. */
  canned: [{ rules: ['canned-reply'] }],
};

/**
 * The habits a draft of `kind` shows, each once. Where the coach holds its tongue (a condolence, a call for help)
 * only the good ones are read: what it would not say is not held against anybody a week later.
 */
export function habitsIn({ nudges, praise, parts, quiet }: ExplainedAnalysis, kind: DraftKind): Habit[] {
  const good = praise.map(({ rule }) => rule);
  const seen = new Set(quiet === null ? [...good, ...[...nudges, ...parts].map(({ rule }) => rule)] : good);
  const shows = ({ only = kind, rules }: HabitRules) => only === kind && rules.some((rule) => seen.has(rule));
  return habits.filter((habit) => habitRules[habit]?.some(shows));
}
