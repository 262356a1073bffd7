import type { Cue, Examples } from '../kit/rule.ts';
import { registers } from '../kit/sources.ts';

const rule: Cue = {
  name: 'Talk about people and things at hand',
  question: 'human',
  why: '“It”, “this” and “everyone” mark conversation, where informational writing has nouns.',
  source: registers,
  leans: 'with',
  phrases: [
    'he|she|him|her|they|them|it|that|this|there|these|those|someone|something|anything|anyone|everyone|everything|some|any|one|ones|so|very|really|just|much|been|being|has|had|have|was|were|be|do|does|did|is|are|not|if|then|than|would|could|can|about|like|what|who|why|how|when|where|me|us|which',
  ],
  detect: ({ text, counts, phraseMatches }) => {
    const rate =
      phraseMatches.length /
      (text.words.length + counts.links + counts.tags + counts.numbers + counts.money + 1);
    return rate < 0.2 ? null : { spans: [], amount: Math.min(1, (rate - 0.2) * 3) };
  },
};
export default rule;

export const examples: Examples = {
  flags: ['That is what she said.', 'It was so much like this one.', 'Could they have done it?'],
  passes: ['New trays, fresh bread, low prices.', 'Oven guide: seven tips', 'Bakery opens second shop'],
};
