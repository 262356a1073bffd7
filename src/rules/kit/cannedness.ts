import type { ParsedText } from '../../text/parsed-text.ts';
import { evidenceIn } from './canned-phrases.ts';
import { particularsOf } from './particulars.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** A reply may have a particular word for every so many words and still say nothing of its own. */
const wordsPerParticular = 15;
/** What an unanswered question adds. */
const unanswered = 1.5;
/** In a reply, tags beyond so many are for other people; each adds so much. */
const fineTags = 2;
const perTag = 0.4;

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
  const tags = text.tokens.reduce((sum, { kind }) => sum + (kind === 'tag' ? 1 : 0), 0);
  const piled = Math.max(0, tags - fineTags) * perTag;
  return phrases + ignores + piled + text.words.length / wordsPerParticular - own;
}
