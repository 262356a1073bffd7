import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { PhraseMatch } from './phrase-table.ts';
import { bare, spanOf, tokensOf } from './spans.ts';

/** What to mark in a post that only tells: its first telling phrase, else its link, else its first tag or sentence. */
export function announcingSpan(text: ParsedText, hits: readonly PhraseMatch[]): Span {
  const hit = hits[0];
  if (hit !== undefined) return spanOf(text, hit);
  const token = tokensOf(text, 'link')[0] ?? tokensOf(text, 'tag')[0] ?? text.sentences[0];
  return token === undefined ? { start: 0, end: text.raw.length } : bare(token);
}
