import type { Edit } from '../../rules/kit/offer.ts';

/**
 * The draft after these edits, or null where they are out of order, overlap, or leave the draft.
 * Offsets are UTF-16 into `text`.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string | null {
  let result = '';
  let at = 0;
  for (const { span, text: words } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) return null;
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  return result + text.slice(at);
}
