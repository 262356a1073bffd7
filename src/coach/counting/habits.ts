import type { ExplainedAnalysis } from '../../analyzer/analysis.ts';
import type { DraftKind } from '../../text/draft.ts';
import { type Habit, habits } from './counts.ts';

/** A draft has a habit if any of these rules matches it. */
interface HabitRules {
  /** The only kind of draft the habit is counted in. Both kinds where it is absent. */
  readonly only?: DraftKind;
  readonly rules: readonly string[];
}

/**
 * The rules that show each habit. Posts and replies can have different rules for the same habit.
 * `thread`, `conversation` and `repeated` are missing, because one draft cannot show them: see
 * `recent-replies.ts`.
 */
export const habitRules: Readonly<Partial<Record<Habit, readonly HabitRules[]>>> = {
  /** Asked an open question, or in a reply a question about what was said. */
  asked: [{ rules: ['open-question', 'follow-up-question'] }],
  /** Posted a link with hardly any words of their own. */
  'link-only': [{ rules: ['link-drop'] }],
  /** Sold something, or replied to somebody with an advertisement. */
  sold: [{ rules: ['hard-sell', 'price-alone', 'sales-questions', 'advert-in-reply'] }],
  /** Asked for a favor: a follow, a share, a vote, a visit. Asking for help in need is not one. */
  requested: [{ rules: ['ask-first', 'channel-plug', 'engagement-bait', 'own-act'] }],
  /** Gave something: help, first-hand experience, credit, or an answer to a question. */
  gave: [{ rules: ['offer-of-help', 'first-hand', 'credit', 'answers-the-question'] }],
  /** Wrote a post about themselves. Replies are never counted, because "I" is right in them. */
  'about-us': [{ only: 'post', rules: ['all-about-us', 'announcement-opener', 'humblebrag'] }],
  /** Wrote a post that addresses the reader, or a reply about the other person or their point. */
  'about-them': [
    { only: 'post', rules: ['you-and-i', 'open-question', 'credit'] },
    {
      only: 'reply',
      rules: ['acknowledges', 'answers-the-question', 'follow-up-question', 'names-the-person'],
    },
  ],
  /** Used the name of the person a reply answers. */
  named: [{ rules: ['names-the-person'] }],
  /** Wrote a reply that fits under almost any post. */
  canned: [{ rules: ['canned-reply'] }],
};

/**
 * Returns the habits that a draft of `kind` shows, each once. In a draft the coach is quiet about,
 * such as a condolence, only praise counts: the week must not report what the coach did not say.
 */
export function habitsIn(
  { nudges, praise, parts, unsaid, quiet }: ExplainedAnalysis,
  kind: DraftKind,
): Habit[] {
  const praised = [...praise.map(({ rule }) => rule), ...unsaid];
  const others = quiet === null ? [...nudges, ...parts].map(({ rule }) => rule) : [];
  const matched = new Set([...praised, ...others]);
  const isShown = ({ only = kind, rules }: HabitRules) =>
    only === kind && rules.some((rule) => matched.has(rule));
  return habits.filter((habit) => habitRules[habit]?.some(isShown));
}
