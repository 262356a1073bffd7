import type { ParsedText } from '../../../text/parsed-text.ts';
import type { Edit, Offer } from '../offer.ts';
import { cutTokens } from './cut-tokens.ts';

/**
 * The offer that takes whole sentences out of a draft, by their indexes in rising order; null where
 * no words would be left.
 */
export function cutSentences(text: ParsedText, indexes: readonly number[]): Offer | null {
  const isCut = new Set(indexes);
  if (!text.words.some(({ sentence }) => !isCut.has(sentence))) return null;
  const edits: Edit[] = [];
  for (let at = 0; at < text.sentences.length; at++) {
    const first = text.sentences[at]?.firstToken;
    if (first === undefined || !isCut.has(at)) continue;
    while (isCut.has(at + 1)) at++;
    edits.push(cutTokens(text, first, text.sentences[at]?.endToken ?? first));
  }
  return edits.length === 0 ? null : { edits };
}
