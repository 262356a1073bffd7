import { daysOfWeek } from '../coach/counting/calendar.ts';
import { parseRecentReplies, readRecentReplies, recentRepliesKey } from '../storage/recent-replies-store.ts';
import type { Writer } from '../storage/writer.ts';

/** Throws away what was remembered of the replies of a week that is over. Done at every start of the background. */
export async function clearLastWeek(writer: Writer, now: Date): Promise<void> {
  const [monday] = daysOfWeek(now);
  const recent = await readRecentReplies();
  if (recent === null || recent.week === monday) return;
  await writer.update((stored) => {
    const isOver = parseRecentReplies(stored[recentRepliesKey])?.week !== monday;
    return [isOver ? { [recentRepliesKey]: null } : {}, undefined];
  });
}
