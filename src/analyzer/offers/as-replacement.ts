import type { Edit, Offer } from '../../rules/kit/offer.ts';
import { applyEdits } from './apply-edits.ts';

/** Characters of the longest replacement that the button of the card can name. */
const maxLength = 60;

/**
 * An offer as the one replacement that the card can show, from its first to its last edit; null
 * where that is too long, in several paragraphs, or only a beginning.
 */
export function asReplacement(draft: string, offer: Offer | null): Edit | null {
  const [first, last] = [offer?.edits[0], offer?.edits.at(-1)];
  if (offer === null || first === undefined || last === undefined || offer.isOpen) return null;
  const span = { start: first.span.start, end: last.span.end };
  const text = applyEdits(draft.slice(0, span.end), offer.edits)?.slice(span.start) ?? '';
  const isOneLine = !draft.slice(span.start, span.end).includes('\n');
  return text !== '' && text.length <= maxLength && isOneLine ? { span, text } : null;
}
