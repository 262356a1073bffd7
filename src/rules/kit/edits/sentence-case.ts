import type { ParsedText } from '../../../text/parsed-text.ts';
import type { Token } from '../../../text/token.ts';
import type { Edit } from '../offer.ts';
import { isEveryday } from './everyday-words.ts';

/** Words that begin with a capital letter anywhere. */
const capitalized = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august ' +
    'september october november december christmas easter english american british european'
  ).split(' '),
);
/** Capitals of at most this many letters can be an abbreviation. */
const maxAbbreviation = 3;

/**
 * Words in capitals in ordinary letters: a capital letter for the first word of a sentence, days,
 * months, "I", and names that the draft writes so elsewhere. An unknown short word stays, as it can
 * be an abbreviation. Null where a longer word is unknown: it can be a name.
 */
export function sentenceCase(text: ParsedText, words: readonly Token[]): readonly Edit[] | null {
  const elsewhere = new Map<string, string>();
  const firstStarts = new Set(text.sentences.map(({ start }) => start));
  for (const { shape, lower, start, end } of text.words)
    if (shape === 'lower' || (shape === 'title' && !firstStarts.has(start)))
      elsewhere.set(lower, text.raw.slice(start, end));
  const edits: Edit[] = [];
  for (const word of words) {
    if (word.shape !== 'upper' || !word.isOwnWords) continue;
    const plain = ordinary(word, elsewhere);
    if (plain === null) return null;
    const cased = firstStarts.has(word.start) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    if (cased !== text.raw.slice(word.start, word.end))
      edits.push({ span: { start: word.start, end: word.end }, text: cased });
  }
  return edits;
}

/** The word as it is written inside a sentence, or null where that is not known. */
function ordinary({ lower, start, end }: Token, elsewhere: ReadonlyMap<string, string>): string | null {
  if (/^i('|$)/.test(lower)) return `I${lower.slice(1)}`;
  if (capitalized.has(lower)) return lower.charAt(0).toUpperCase() + lower.slice(1);
  const seen = elsewhere.get(lower);
  if (seen !== undefined) return seen;
  if (isEveryday(lower)) return lower;
  return end - start <= maxAbbreviation ? lower.toUpperCase() : null;
}
