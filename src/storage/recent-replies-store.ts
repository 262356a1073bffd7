import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { RecentReplies } from '../coach/counting/recent-replies.ts';

/** The key of what is remembered within the week. It is of this device: it is never synced, nor exported. */
export const recentRepliesKey = 'recent';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));

const recentSchema: v.GenericSchema<unknown, RecentReplies> = v.object({
  week: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  salt: hex,
  threads: v.record(hex, v.pipe(v.number(), v.integer(), v.minValue(1))),
  replies: v.array(hex),
});

/** Whatever was stored, or null where it cannot be read: then the week's memory begins anew, as on Mondays. */
export function parseRecentReplies(stored: unknown): RecentReplies | null {
  const parsed = v.safeParse(recentSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** What is remembered within the week, or null where there is nothing. */
export async function readRecentReplies(): Promise<RecentReplies | null> {
  return parseRecentReplies((await browser.storage.local.get(recentRepliesKey))[recentRepliesKey]);
}
