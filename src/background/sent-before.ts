import { daysOfWeek } from '../coach/calendar.ts';
import { isLikeRecent } from '../coach/recent.ts';
import { sketchOf } from '../coach/reply-sketch.ts';
import { readRecent } from '../storage/recent.ts';
import type { Draft } from '../text/draft.ts';

/** The draft, with word of whether it is much like a reply sent earlier this week. */
export async function withSentBefore(draft: Draft, now: Date): Promise<Draft> {
  if (draft.kind === 'post' || draft.resumed) return draft;
  const recent = await readRecent();
  if (recent === null || recent.week !== daysOfWeek(now)[0]) return draft;
  return isLikeRecent(recent, sketchOf(draft.text, recent.salt)) ? { ...draft, sentBefore: true } : draft;
}
