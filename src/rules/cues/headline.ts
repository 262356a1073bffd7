import type { Token } from '../../text/token.ts';
import type { About, Examples, Rule } from '../kit/rule.ts';
import { webWriting } from '../kit/sources.ts';

/** A sentence in which most words, and at least four, begin with a capital; or one with no small words at all. */
const rule: Rule = {
  kind: 'cue',
  leans: 'at',
  detect: ({ text, counts }) => {
    if (counts.titles < 3) return null;
    let most = 0;
    for (const { firstToken, endToken } of text.sentences)
      most = Math.max(most, titleWords(text.tokens, firstToken, endToken));
    return most < 3 ? null : { spans: [], amount: Math.min(1, most / 8) };
  },
};
export default rule;

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

export const about: About = {
  name: 'A headline',
  question: 'human',
  why: 'In a controlled test, promotional writing scored lower on almost every measure of usability.',
  source: webWriting,
};

export const examples: Examples = {
  flags: [
    'Bakery Opens Second Shop In Leeds',
    'Ten Ways To Bake Better Bread',
    'New: The Amazing Folding Chair',
  ],
  passes: ['The bakery opened a second shop.', 'The two of them met in Leeds last night.', 'we bake bread'],
};
