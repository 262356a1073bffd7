import { isSelling } from '../kit/is-selling.ts';
import { matchAmount } from '../kit/match.ts';
import type { Examples, Nudge } from '../kit/rule.ts';
import { isSecondHand } from '../kit/second-hand.ts';
import { adContent } from '../kit/sources.ts';
import { tokensOf, toSpan } from '../kit/spans.ts';

/** Sums of news, at which nobody can buy anything. */
const ofNews = new Set(
  'million billion bn settlement donated donation raised fine fined damage losses lost grant salary reward'.split(
    ' ',
  ),
);
/** A post with more words than this has more than a price, unless they sell. */
const maxPlainWords = 15;

const rule: Nudge = {
  name: 'A price on its own',
  question: 'give',
  strength: 0.55,
  why: 'Prices and deals alone went with fewer likes and comments; beside humor or emotion, with more.',
  source: adContent,
  where: {
    kind: 'post',
    count: { money: { min: 1 }, words: { max: 40 }, i: { max: 0 }, we: { max: 0 }, questions: { max: 0 } },
  },
  detect: ({ text, counts, signals }) => {
    if (counts.words > maxPlainWords && !isSelling(signals)) return null;
    if (isSecondHand(text.words) || text.words.some(({ lower }) => ofNews.has(lower))) return null;
    return { spans: tokensOf(text, 'money').map(toSpan), amount: matchAmount(counts.money, 0.75) };
  },
  what: 'There’s a price here, “{quote}”, and little to talk about.',
  suggestion: 'Add one detail: who made it, who it suits, or why you like it.',
  alternative: {
    what: '“{quote}” is nearly all that readers learn here.',
    suggestion: 'Say what somebody did with it, and keep the price for the end.',
  },
};
export default rule;

export const examples: Examples = {
  flags: ['Rye loaf «$4», wheat «$3».', 'Folding chair, only «£20» this week.', '«$9.99» delivered.'],
  passes: [
    'I paid $4 for this loaf and it was worth it.',
    'Is $4 fair for a loaf?',
    'For sale: oak desk, good condition, €40, collect in Leeds.',
    'Secondhand oak desk, €40 or nearest offer.',
    'Rye loaf, made by my aunt.',
    'The city signed a $590 million deal with investors.',
    'Quiz on Thursday, £2 a head, six to a team, no phones, and Big Dave is marking, so there’s no use arguing.',
    { text: 'It was $4.', kind: 'reply' },
  ],
};
