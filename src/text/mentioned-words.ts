import type { Token } from './token.ts';

/** "The word synergy", "phrases like circle back": words that are talked about, not used. */
const nouns = new Set('word words term terms phrase phrases buzzword buzzwords expression jargon'.split(' '));
const beforeNoun = new Set(
  'the this that these those a of corporate marketing business hate hates hating ban banned avoid stop overused worst favorite favourite'.split(
    ' ',
  ),
);
const beforeWords = new Set('like such as called is are : ,'.split(' '));
const between = new Set(', and or / …'.split(' '));
const afterWords = new Set(
  'is was are were i you we in on to from again it but so that because when with for at has have does do if of can should in one'.split(
    ' ',
  ),
);
const maxWords = 8;

/** The indices of the tokens that are only mentioned. Quotation marks are the masks' business. */
export function mentionedWords(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach(({ lower, isOwnWords, sentence }, at) => {
    if (!isOwnWords || !nouns.has(lower) || !beforeNoun.has(tokens[at - 1]?.lower ?? '')) return;
    let next = at + 1;
    while (beforeWords.has(tokens[next]?.lower ?? '')) next++;
    for (let count = 0; count < maxWords; count++, next++) {
      const token = tokens[next];
      if (token === undefined || token.sentence !== sentence || afterWords.has(token.lower)) return;
      if (token.kind === 'mark' && !between.has(token.lower)) return;
      if (token.kind === 'word') found.add(next);
    }
  });
  return found;
}
