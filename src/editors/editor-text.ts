import type { Span } from '../text/span.ts';

/**
 * Where a text node is in the draft: from `nodeOffset` on, it is the draft from `textOffset` on.
 */
export interface TextPiece {
  readonly node: Text;
  readonly nodeOffset: number;
  readonly textOffset: number;
}

/** A draft as read from an editor. Offsets are UTF-16 units of `text`. */
export interface EditorText {
  readonly text: string;
  /** In document order. Empty for a textarea, whose text is not in the DOM. */
  readonly pieces: readonly TextPiece[];
}

/**
 * Returns the range of the page for `span`, or null where the page no longer contains the same
 * words. The text decides, because the page may have changed since it was read.
 */
export function rangeOf({ text, pieces }: EditorText, { start, end }: Span): Range | null {
  const first = pieceAt(pieces, start, false);
  const last = pieceAt(pieces, end, true);
  if (first === null || last === null || !first.node.isConnected || !last.node.isConnected) return null;
  const startInNode = first.nodeOffset + start - first.textOffset;
  const endInNode = last.nodeOffset + end - last.textOffset;
  if (startInNode > first.node.length || endInNode > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, startInNode);
  range.setEnd(last.node, endInNode);
  return hasText(range, text.slice(start, end)) ? range : null;
}

/**
 * Returns the last piece that starts at or before `offset`; for the end of a span, strictly before.
 */
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

/**
 * Line breaks of the draft are not text of the page, and editors add the other two for the caret.
 */
const notCompared = /[\n\u2060\ufeff]/g;

function hasText(range: Range, text: string): boolean {
  return withPlainSpaces(range.toString()).replace(notCompared, '') === text.replace(notCompared, '');
}

/**
 * Editors use no-break spaces so that browsers do not collapse them, but post them as plain spaces.
 */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
