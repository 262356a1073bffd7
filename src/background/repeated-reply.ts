import { daysOfWeek } from '../coach/counting/calendar.ts';
import { isRepeated } from '../coach/counting/recent-replies.ts';
import { fingerprintOf } from '../coach/counting/reply-fingerprint.ts';
import { readRecentReplies } from '../storage/recent-replies-store.ts';
import type { Draft } from '../text/draft.ts';

/** The draft, marked with `sentBefore` if it is similar to a reply posted earlier this week. */
export async function markIfRepeated(draft: Draft, now: Date): Promise<Draft> {
  if (draft.kind === 'post' || draft.resumed) return draft;
  const recent = await readRecentReplies();
  if (recent === null || recent.week !== daysOfWeek(now)[0]) return draft;
  return isRepeated(recent, fingerprintOf(draft.text, recent.salt)) ? { ...draft, sentBefore: true } : draft;
}
