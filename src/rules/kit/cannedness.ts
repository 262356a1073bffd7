import type { ParsedText } from '../../text/parsed-text.ts';
import { evidenceIn } from './canned-phrases.ts';
import { particularsOf } from './particulars.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** A reply may have a particular word for every so many words and still say nothing of its own. */
const wordsPerParticular = 15;
/** What an unanswered question adds. */
const unanswered = 1.5;

/**
 * How canned a reply is, in particular words that it lacks: above 0 its template phrases outweigh
 * what it has of its own. `found` are its matches of `cannedPhrases`.
 */
export function cannedness(
  text: ParsedText,
  answered: ParsedText | null,
  found: readonly PhraseMatch[],
): number {
  const { words, shared, figures, acts } = particularsOf(text, answered);
  const own = words + 2 * shared + figures + 2 * acts;
  const phrases = found.reduce((sum, { phrase }) => sum + evidenceIn(phrase.text), 0);
  const ignores = own === 0 && answered?.raw.includes('?') === true ? unanswered : 0;
  return phrases + ignores + text.words.length / wordsPerParticular - own;
}
