import { daysOfWeek } from '../coach/counting/calendar.ts';
import { parseRecentReplies, readRecentReplies, recentRepliesKey } from '../storage/recent-replies-store.ts';
import type { Writer } from '../storage/writer.ts';

/** Deletes the recent replies of a week that is over. Called each time the background starts. */
export async function clearOldReplies(writer: Writer, now: Date): Promise<void> {
  const [monday] = daysOfWeek(now);
  const recent = await readRecentReplies();
  if (recent === null || recent.week === monday) return;
  await writer.update((stored) => {
    // Read again in the transaction: a reply may have started this week's since.
    const isOld = parseRecentReplies(stored[recentRepliesKey])?.week !== monday;
    return [isOld ? { [recentRepliesKey]: null } : {}, undefined];
  });
}
