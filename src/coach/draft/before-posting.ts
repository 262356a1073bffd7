import type { Coaching } from './coaching.ts';
import { isSilent, openNudges } from './pick-nudge.ts';
import { showOnRequest } from './show-nudge.ts';

/** From this strength on a nudge is worth a question before posting. */
export const strongFrom = 0.5;

/**
 * Post was pressed with `text` in the box: the coaching that asks about the strongest nudge, or null where there
 * is nothing to ask. It asks once for a draft, about what has been judged, and not where a tip was dismissed.
 */
export function beforePosting(coaching: Coaching, text: string): Coaching | null {
  const { analysis, memory, note } = coaching;
  const settled = coaching.asked || coaching.text !== text || note?.type === 'dismissed';
  if (settled || memory.dismissed.size > 0 || isSilent(analysis, memory)) return null;
  const [nudge] = openNudges(analysis, memory, text);
  if (nudge === undefined || nudge.strength < strongFrom) return null;
  return { ...showOnRequest(coaching, nudge), asked: true };
}
