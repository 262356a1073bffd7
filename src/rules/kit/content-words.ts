import type { ParsedText } from '../../text/parsed-text.ts';

/** Shorter words say little about the subject. */
const minLength = 4;

/** A word without its most common endings, so that "opens" equals "opening". */
export const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s|e|ly)$/, '');

/** The stems of the words that a text is about, without the common words that every text has. */
export function contentWords(text: ParsedText): Set<string> {
  const found = new Set<string>();
  for (const { lower, kind, known } of text.tokens) {
    const word = kind === 'tag' ? lower.slice(1) : lower;
    if ((kind === 'word' || kind === 'tag') && word.length >= minLength && known?.isCommon !== true)
      found.add(stem(word));
  }
  return found;
}
