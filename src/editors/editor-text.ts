import type { Span } from '../text/span.ts';

/** A text node's share of the draft: what it holds from `from` on is in the draft from `start` on. */
export interface TextPiece {
  readonly node: Text;
  readonly nodeOffset: number;
  readonly textOffset: number;
}

/** A draft as read from an editor. Offsets are UTF-16 into `text`. */
export interface EditorText {
  readonly text: string;
  /** In document order; empty where the text is not in the DOM (a textarea). */
  readonly pieces: readonly TextPiece[];
}

/**
 * The range of the page under `span`, or null where the page no longer holds the words that were read:
 * text is the truth, ranges are guesses, and doubt means silence.
 */
export function rangeOf(reading: EditorText, span: Span): Range | null {
  const first = pieceAt(reading.pieces, span.start, false);
  const last = pieceAt(reading.pieces, span.end, true);
  if (first === null || last === null || !first.node.isConnected || !last.node.isConnected) return null;
  const from = first.nodeOffset + span.start - first.textOffset;
  const to = last.nodeOffset + span.end - last.textOffset;
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return holds(range, reading.text.slice(span.start, span.end)) ? range : null;
}

/** The last piece that starts at or before `offset`; before it, strictly, where the offset is an end. */
function pieceAt(pieces: readonly TextPiece[], offset: number, isEnd: boolean): TextPiece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && (isEnd ? piece.textOffset < offset : piece.textOffset <= offset))
      low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}

/** Line breaks are not text in the page, nor is what editors hold a place for the caret open with text of the draft. */
const unseen = /[\n\u2060\ufeff]/g;

function holds(range: Range, words: string): boolean {
  return withPlainSpaces(range.toString()).replace(unseen, '') === words.replace(unseen, '');
}

/** Editors keep some spaces as no-break spaces so that browsers do not fold them; they are posted as spaces. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
