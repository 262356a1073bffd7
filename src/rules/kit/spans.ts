import type { ParsedText } from '../../text/parsed-text.ts';
import type { Span } from '../../text/span.ts';
import type { Token, TokenKind } from '../../text/token.ts';
import type { PhraseMatch } from './phrase-table.ts';

/** Where a phrase match is in the draft. */
export function spanOf(text: ParsedText, match: PhraseMatch): Span {
  const first = text.tokens[match.first];
  const last = text.tokens[match.last - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** The tokens of one kind in the writer's own words. */
export const tokensOf = (text: ParsedText, kind: TokenKind): Token[] =>
  text.tokens.filter((token) => token.kind === kind && token.isOwnWords);

/** The span of a token or a sentence, without its other fields. */
export const toSpan = ({ start, end }: Span): Span => ({ start, end });
