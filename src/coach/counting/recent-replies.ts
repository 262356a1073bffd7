import type { Counter, Day } from './counts.ts';
import { areSimilar, type ReplyFingerprint } from './reply-fingerprint.ts';

/**
 * What is stored for one week, to distinguish conversations from single replies and to find replies
 * sent more than once. It holds no words and no addresses, stays on this device, and is deleted
 * with its salt when the week ends.
 */
export interface RecentReplies {
  /** The Monday of its week. */
  readonly week: Day;
  /** Random, new each week, so that hashes of different weeks or devices cannot be compared. */
  readonly salt: string;
  /** The number of replies in each thread, by the salted hash of the thread's address. */
  readonly threads: Readonly<Record<string, number>>;
  /** Fingerprints of the last replies, oldest first. */
  readonly replies: readonly ReplyFingerprint[];
}

/** How many of the last replies a new reply is compared with. */
export const maxReplies = 20;

/** Returns what is stored at the start of a week. */
export const noRecentReplies = (week: Day, salt: string): RecentReplies => ({
  week,
  salt,
  threads: {},
  replies: [],
});

/** Whether a reply is similar to one of the last replies. False for null: too short to compare. */
export function isRepeated({ replies }: RecentReplies, fingerprint: ReplyFingerprint | null): boolean {
  return fingerprint !== null && replies.some((other) => areSimilar(other, fingerprint));
}

/**
 * Adds a posted reply and returns the counters it adds to the day. The first reply in a thread
 * counts as `thread`, the second as `conversation`, later ones as nothing. A reply similar to one
 * of the last is `repeated`.
 *
 * @param thread the salted hash of the thread's address, or null if the page does not identify
 *   threads
 * @param fingerprint null if the reply is too short to compare
 */
export function rememberReply(
  recent: RecentReplies,
  thread: string | null,
  fingerprint: ReplyFingerprint | null,
): { recent: RecentReplies; counters: Counter[] } {
  const repliesInThread = thread === null ? 0 : (recent.threads[thread] ?? 0) + 1;
  const counters: Counter[] = [];
  if (repliesInThread === 1) counters.push('thread');
  if (repliesInThread === 2) counters.push('conversation');
  if (isRepeated(recent, fingerprint)) counters.push('repeated');
  return {
    recent: {
      ...recent,
      threads: thread === null ? recent.threads : { ...recent.threads, [thread]: repliesInThread },
      replies: fingerprint === null ? recent.replies : [...recent.replies, fingerprint].slice(-maxReplies),
    },
    counters,
  };
}
