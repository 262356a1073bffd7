import { matchAmount } from '../kit/match.ts';
import type { Examples, Rule } from '../kit/rule.ts';
import { adContent } from '../kit/sources.ts';
import { bare, tokensOf } from '../kit/spans.ts';

/** Beyond this a post surely holds more than its price. */
const mostWords = 40;

/** Words of somebody who passes on a thing of their own: there the thing, its price and the place are all there is to say. */
const secondHand = new Set('used condition collect collection pickup pick ono'.split(' '));

const rule: Rule = {
  kind: 'nudge',
  only: 'post',
  name: 'A price on its own',
  question: 'give',
  strength: 0.55,
  why: 'Prices and deals alone went with fewer likes and comments; beside humor or emotion, with more.',
  source: adContent,
  detect: ({ text, counts }) => {
    if (counts.money === 0 || counts.i + counts.we > 0 || counts.questions > 0) return null;
    if (counts.words > mostWords || text.words.some(({ lower }) => secondHand.has(lower))) return null;
    return { spans: tokensOf(text, 'money').map(bare), amount: matchAmount(counts.money + 1) };
  },
  what: '“{quote}” seems to be all there is to answer here.',
  suggestion: 'Keep the price and add the person: who made it, who it is for, or why you like it.',
  again: {
    what: '“{quote}” is nearly all a reader gets to go by.',
    suggestion: 'Say what somebody could do with it on a Sunday, and the price can follow.',
  },
};
export default rule;

export const examples: Examples = {
  flags: ['Rye loaf «$4», wheat «$3».', 'Folding chair, only «£20» this week.', '«$9.99» delivered.'],
  passes: [
    'I paid $4 for this loaf and it was worth it.',
    'Is $4 fair for a loaf?',
    'For sale: oak desk, good condition, €40, collect in Leeds.',
    'Rye loaf, made by my aunt.',
    { text: 'It was $4.', kind: 'reply' },
  ],
};
