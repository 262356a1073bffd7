import { BACKTICK, GREATER_THAN, OPENING_PARENTHESIS } from './character.ts';
import type { IndexOf } from './index-of.ts';

/** Quotation marks farther apart than this are unrelated: those that look alike, and pairs. */
const maxAlike = 300;
const maxApart = 1500;

/** The closing marks of quotations, by their opening marks. */
const closings = new Map(
  ['""', '“”', '„“', '‚‘', '‘’', "''", '«»', '‹›', '「」', '『』'].map((pair) => [
    pair.charCodeAt(0),
    pair.charAt(1),
  ]),
);
/** Blocks of code and of other people's posts. Without its end, one goes on to the end. */
const blocks: readonly (readonly [string, string])[] = [
  ['```', '```'],
  ['[quote', '[/quote]'],
  ['[code', '[/code]'],
  ['<blockquote', '</blockquote>'],
  ['<pre', '</pre>'],
  ['<code', '</code>'],
];

/**
 * Returns where a mask that opens at `at` ends, or `at` where none opens. A mask is text that is
 * not the writer's own words: code, a quotation or a quoted line. A draft that is one whole
 * quotation has none.
 */
export function endOfMask(lower: string, at: number, isLineStart: boolean, indexOf: IndexOf): number {
  const code = lower.charCodeAt(at);
  if (code === GREATER_THAN && isLineStart) return endOfQuotedLine(lower, at, indexOf);
  for (const [opening, closing] of blocks) {
    if (!lower.startsWith(opening, at)) continue;
    const end = indexOf(closing, at + opening.length);
    return end < 0 ? lower.length : end + closing.length;
  }
  if (code === BACKTICK) return endOfInlineCode(at, indexOf);
  const closing = closings.get(code);
  return closing === undefined ? at : endOfQuotation(lower, at, closing, indexOf);
}

/** The end of the line, or of the text behind ">>>", as Slack and Discord quote. */
function endOfQuotedLine(lower: string, at: number, indexOf: IndexOf): number {
  const end = lower.startsWith('>>> ', at) ? -1 : indexOf('\n', at);
  return end < 0 ? lower.length : end;
}

function endOfInlineCode(at: number, indexOf: IndexOf): number {
  const end = indexOf('`', at + 1);
  const line = indexOf('\n', at + 1);
  return end <= at + 1 || end > at + maxAlike || (line >= 0 && line < end) ? at : end + 1;
}

function endOfQuotation(lower: string, at: number, closing: string, indexOf: IndexOf): number {
  if (at > 0 && !canPrecedeQuotation(lower.charCodeAt(at - 1))) return at;
  const isAlike = lower.charAt(at) === closing;
  if (isAlike && lower.charCodeAt(at + 1) <= 32) return at;
  const limit = at + (isAlike ? maxAlike : maxApart);
  // Apostrophes are straight here; one with a letter behind it closes nothing.
  const mark = closing === '’' ? "'" : closing;
  let end = indexOf(mark, at + 1);
  while (mark === "'" && end >= 0 && end < limit && /[a-z]/.test(lower.charAt(end + 1)))
    end = indexOf(mark, end + 1);
  if (end <= at + 1 || end >= limit || (isAlike && lower.charCodeAt(end - 1) <= 32)) return at;
  return at === 0 && end >= lower.trimEnd().length - 1 ? at : end + 1;
}

/** A mark right after a word or another mark does not open a quotation: it can be an inch sign. */
const canPrecedeQuotation = (code: number): boolean =>
  code <= 32 || code >= 128 || code === OPENING_PARENTHESIS;
