import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenKind } from '../../text/token.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** The stretch of text a hit covers. */
export function spanOf(text: ParsedText, hit: PhraseMatch): Span {
  const first = text.tokens[hit.first];
  const last = text.tokens[hit.last - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The tokens of one kind in the writer's own words. */
export const tokensOf = (text: ParsedText, kind: TokenKind): Token[] =>
  text.tokens.filter((token) => token.kind === kind && token.isOwnWords);

/** A token or sentence as a bare span. */
export const bare = ({ start, end }: Span): Span => ({ start, end });
