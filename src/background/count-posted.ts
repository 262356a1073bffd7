import type { ExplainedAnalysis } from '../analyzer/analysis.ts';
import { dayOf, daysOfWeek } from '../coach/counting/calendar.ts';
import { countPost } from '../coach/counting/count-post.ts';
import { countsOf, practiceSiteId } from '../coach/counting/counts.ts';
import { outcomesAtPost } from '../coach/counting/outcomes-at-post.ts';
import { noRecentReplies, rememberReply } from '../coach/counting/recent-replies.ts';
import { fingerprintOf } from '../coach/counting/reply-fingerprint.ts';
import type { PostedMessage } from '../messages/to-background.ts';
import type { Writer } from '../storage/writer.ts';
import { newSalt, saltedHash } from './salted-hash.ts';

/**
 * Counts a posted draft: its site, its lean and habits, the outcomes of the tips shown in it, and,
 * for a reply, whether it continues a conversation or repeats another reply. A resumed draft may be
 * an edit of an old reply, so it does neither. Everything is stored in one write. Rejects if the
 * browser could not store it.
 *
 * @param now when the draft was posted
 */
export async function countPosted(
  { draft, tips, thread }: PostedMessage,
  analysis: ExplainedAnalysis,
  writer: Writer,
  now: Date,
): Promise<void> {
  const { site, kind, text, resumed } = draft;
  if (site === null) return;
  const counters = countPost(site, kind, analysis);
  if (site === practiceSiteId) return writer.count(dayOf(now), countsOf(counters));
  counters.push(...outcomesAtPost(new Map(tips), analysis));
  if (kind === 'post' || resumed) return writer.count(dayOf(now), countsOf(counters));

  const [monday = ''] = daysOfWeek(now);
  return writer.countReply(dayOf(now), async (stored) => {
    const recent = stored?.week === monday ? stored : noRecentReplies(monday, newSalt());
    const hash = thread === null ? null : await saltedHash(thread, recent.salt);
    const remembered = rememberReply(recent, hash, fingerprintOf(text, recent.salt));
    return { counts: countsOf([...counters, ...remembered.counters]), recent: remembered.recent };
  });
}
