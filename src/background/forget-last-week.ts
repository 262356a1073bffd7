import { daysOfWeek } from '../coach/calendar.ts';
import { parseRecent, readRecent, recentKey } from '../storage/recent.ts';
import type { Writer } from '../storage/writer.ts';

/** Throws away what was remembered of the replies of a week that is over. Done at every start of the background. */
export async function forgetLastWeek(writer: Writer, now: Date): Promise<void> {
  const [monday] = daysOfWeek(now);
  const recent = await readRecent();
  if (recent === null || recent.week === monday) return;
  await writer.update((stored) => {
    const isOver = parseRecent(stored[recentKey])?.week !== monday;
    return [isOver ? { [recentKey]: null } : {}, undefined];
  });
}
