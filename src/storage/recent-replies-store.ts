import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { RecentReplies } from '../coach/counting/recent-replies.ts';

/** The storage key of the recent replies, which are neither synced nor exported. */
export const recentRepliesKey = 'recent';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/));

const recentRepliesSchema: v.GenericSchema<unknown, RecentReplies> = v.object({
  week: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
  salt: hex,
  threads: v.record(hex, v.pipe(v.number(), v.integer(), v.minValue(1))),
  replies: v.array(hex),
});

/** Parses stored recent replies. Returns null if they are not valid; then they start empty. */
export function parseRecentReplies(stored: unknown): RecentReplies | null {
  const parsed = v.safeParse(recentRepliesSchema, stored);
  return parsed.success ? parsed.output : null;
}

/** The stored recent replies, or null if there are none. */
export async function readRecentReplies(): Promise<RecentReplies | null> {
  return parseRecentReplies((await browser.storage.local.get(recentRepliesKey))[recentRepliesKey]);
}
