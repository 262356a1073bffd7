import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { PhraseMatch } from './phrase-table.ts';
import { spanOf, tokensOf, toSpan } from './spans.ts';

/**
 * What to mark in a post that only announces: its first phrase, or its link, its first tag, or its
 * first sentence.
 */
export function announcingSpan(text: ParsedText, phraseMatches: readonly PhraseMatch[]): Span {
  const match = phraseMatches[0];
  if (match !== undefined) return spanOf(text, match);
  const token = tokensOf(text, 'link')[0] ?? tokensOf(text, 'tag')[0] ?? text.sentences[0];
  return token === undefined ? { start: 0, end: text.raw.length } : toSpan(token);
}
