import {
  BACKTICK,
  CLOSING_QUOTE,
  GREATER_THAN,
  LINE_FEED,
  OPENING_PARENTHESIS,
  OPENING_QUOTE,
  QUOTATION_MARK,
} from './character.ts';

/** Quotation marks farther apart than this are treated as unrelated. */
const maxQuotationLength = 300;

/**
 * Returns where a mask that opens at `at` ends, or `at` where none opens. A mask is text that is
 * not the writer's own words: code, a quotation or a quoted line. A draft that is one whole
 * quotation has none.
 */
export function endOfMask(text: string, at: number, isLineStart: boolean): number {
  const code = text.charCodeAt(at);
  if (code === GREATER_THAN && isLineStart) return endOfLine(text, at);
  if (code === BACKTICK) return endOfCode(text, at);
  if (code === QUOTATION_MARK) return endOfQuotation(text, at, QUOTATION_MARK);
  if (code === OPENING_QUOTE) return endOfQuotation(text, at, CLOSING_QUOTE);
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function endOfCode(text: string, at: number): number {
  if (text.startsWith('```', at)) {
    const close = text.indexOf('```', at + 3);
    return close < 0 ? at : close + 3;
  }
  return endOfQuotation(text, at, BACKTICK);
}

function endOfQuotation(text: string, at: number, closing: number): number {
  if (at > 0 && !canPrecedeQuotation(text.charCodeAt(at - 1))) return at;
  const opening = text.charCodeAt(at);
  const limit = Math.min(text.length, at + maxQuotationLength);
  for (let end = at + 1; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === closing) {
      const isWholeDraft = at === 0 && end >= text.trimEnd().length - 1;
      return isWholeDraft || end === at + 1 ? at : end + 1;
    }
    if (code === LINE_FEED || code === opening) return at;
  }
  return at;
}

/** A mark right after a word or another mark does not open a quotation: it can be an inch sign. */
const canPrecedeQuotation = (code: number): boolean =>
  code <= 32 || code >= 128 || code === OPENING_PARENTHESIS;
