import type { Counter, Day } from './counts.ts';
import { areSimilar, type ReplyFingerprint } from './reply-fingerprint.ts';

/**
 * What is remembered within one week to tell a conversation from single replies, and the same reply sent to many.
 * It holds no words and no addresses, stays on this device, and is thrown away with the week, its salt too.
 */
export interface RecentReplies {
  /** The Monday of the week it is of. */
  readonly week: Day;
  /** Random, new each week: what is hashed with it can be compared with nothing outside. */
  readonly salt: string;
  /** Replies written in each thread, by salted hash. */
  readonly threads: Readonly<Record<string, number>>;
  /** Sketches of the last replies, oldest first. */
  readonly replies: readonly ReplyFingerprint[];
}

/** How many replies back a reply is compared. */
export const repliesKept = 20;

/** Nothing remembered yet of a week. */
export const noRecentReplies = (week: Day, salt: string): RecentReplies => ({
  week,
  salt,
  threads: {},
  replies: [],
});

/** Whether a reply with this sketch (null where it is too short to tell) is like one of the last. */
export function isRepeated({ replies }: RecentReplies, sketch: ReplyFingerprint | null): boolean {
  return sketch !== null && replies.some((other) => areSimilar(other, sketch));
}

/**
 * A reply was posted in `thread` (its salted hash; null where the page does not tell) with this sketch (null where
 * it is too short to tell). The first reply in a thread counts the thread, the second the conversation, the others
 * nothing; a reply that is like one of the last counts as repeated.
 */
export function rememberReply(
  recent: RecentReplies,
  thread: string | null,
  sketch: ReplyFingerprint | null,
): { recent: RecentReplies; counters: Counter[] } {
  const turn = thread === null ? 0 : (recent.threads[thread] ?? 0) + 1;
  const counters: Counter[] = [];
  if (turn === 1) counters.push('thread');
  if (turn === 2) counters.push('conversation');
  if (isRepeated(recent, sketch)) counters.push('repeated');
  return {
    recent: {
      ...recent,
      threads: thread === null ? recent.threads : { ...recent.threads, [thread]: turn },
      replies: sketch === null ? recent.replies : [...recent.replies, sketch].slice(-repliesKept),
    },
    counters,
  };
}
