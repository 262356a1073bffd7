import type { ParsedText, Sentence } from '../../text/parsed-text.ts';

/** Words of the longest fragment. */
const maxWords = 6;

/** Words that a mere name of a thing does not have: who does something, and that it is done. */
const clausal = new Set(
  `i me my mine we us our you your he him his she her they them their it this that these those who
  is are was were am be been has have had do does did can could will would should must may might
  isn't aren't wasn't don't doesn't didn't can't won't it's that's there there's i'm i've i'll
  not never so just because if when what why how please thanks thank sorry got went came`
    .trim()
    .split(/\s+/),
);

/**
 * The sentences that only name things, such as “Dark mode.”: short and without anybody who does
 * anything. Time is linear in the text.
 */
export const fragmentsOf = ({ tokens, sentences }: ParsedText): Sentence[] =>
  sentences.filter(({ firstToken, endToken, closing }) => {
    let words = 0;
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word') continue;
      words++;
      if (words > maxWords || !token.isOwnWords || clausal.has(token.lower)) return false;
    }
    return words > 0 && closing !== '' && !/[?!]/.test(closing);
  });
