import type { TextCounts } from './count-text.ts';
import type { Signals } from './signals.ts';

/** Who speaks in a post. */
export type Speaker = 'person' | 'organization' | 'unclear';

/** A person who says "I" and has as many of these is publicity in the first person. */
const minPublicity = 2;

/**
 * Who speaks in a post: a person among people, or somebody with something to promote. "I" and words
 * of feeling or of daily life are a person's. Whose "I" only says where to see or buy them is none.
 */
export function speakerOf({ i, we }: TextCounts, signals: Signals): Speaker {
  const { personal, selfPromotion, call, urge, offer, organization } = signals;
  const publicity = selfPromotion.length + call.length;
  if (i > 0 && (publicity < minPublicity || personal.length > i + 1 || i > 3)) return 'person';
  const promotion = publicity + urge.length + offer.length + organization.length;
  if (i === 0 && personal.length > promotion) return 'person';
  return organization.length > 0 || (we > 0 && call.length > 0) ? 'organization' : 'unclear';
}
