import type { ParsedText } from '../../text/parsed-text.ts';

const shortest = 4;

/** A word without its commonest endings, so that "opens" meets "opening". */
export const stem = (word: string): string => word.replace(/(?:'s|ing|ed|es|s|e|ly)$/, '');

/** The words of a text that carry its subject, stemmed; not the small words every text has. */
export function contentWords(text: ParsedText): Set<string> {
  const found = new Set<string>();
  for (const { lower, kind, known } of text.tokens) {
    const word = kind === 'tag' ? lower.slice(1) : lower;
    if ((kind === 'word' || kind === 'tag') && word.length >= shortest && known?.isCommon !== true)
      found.add(stem(word));
  }
  return found;
}
