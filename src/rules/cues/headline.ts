import type { Token } from '../../text/token.ts';
import type { Cue, Examples } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';

const minTitles = 3;

/** A sentence in which most of the longer words, and at least three words, start with a capital. */
const rule: Cue = {
  name: 'A headline',
  question: 'human',
  why: 'In a controlled test, promotional writing scored lower on almost every measure of usability.',
  source: webWriting,
  leans: 'at',
  where: { count: { titles: { min: minTitles } } },
  detect: ({ text }) => {
    let max = 0;
    for (const { firstToken, endToken } of text.sentences)
      max = Math.max(max, titleWords(text.tokens, firstToken, endToken));
    return max < minTitles ? null : { spans: [], amount: Math.min(1, max / 8) };
  },
};
export default rule;

/** How many words of a sentence start with a capital; 0 where more long words do not. */
function titleWords(tokens: readonly Token[], first: number, last: number): number {
  let titles = 0;
  let others = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.shape === 'title' || token.shape === 'mixed') titles++;
    else if (token.lower.length > 3) others++;
  }
  return titles > others ? titles : 0;
}

export const examples: Examples = {
  flags: [
    'Bakery Opens Second Shop In Leeds',
    'Ten Ways To Bake Better Bread',
    'New: The Amazing Folding Chair',
  ],
  passes: ['The bakery opened a second shop.', 'The two of them met in Leeds last night.', 'we bake bread'],
};
