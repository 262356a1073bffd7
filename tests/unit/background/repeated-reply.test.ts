import { beforeEach, describe, expect, it } from 'vitest';
import { markIfRepeated } from '../../../src/background/repeated-reply.ts';
import { noRecentReplies, rememberReply } from '../../../src/coach/counting/recent-replies.ts';
import { fingerprintOf } from '../../../src/coach/counting/reply-fingerprint.ts';
import { recentRepliesKey } from '../../../src/storage/recent-replies-store.ts';
import type { Draft } from '../../../src/text/draft.ts';
import { memory } from '../kit/memory-browser.ts';

const posted = 'We are so glad that you liked the loaf, come back soon.';
const draft: Draft = { text: `Ben! ${posted}`, kind: 'reply', site: 'x', answers: null };
const week = noRecentReplies('2026-11-16', '5a17');
const { recent } = rememberReply(week, null, fingerprintOf(posted, week.salt));
const friday = new Date(2026, 10, 20);

beforeEach(() => memory.reset({ [recentRepliesKey]: recent }));

describe('markIfRepeated', () => {
  it('marks a reply that is similar to one posted this week', async () => {
    expect(await markIfRepeated(draft, friday)).toEqual({ ...draft, sentBefore: true });
  });

  it.each<[string, Draft]>([
    ['another reply', { ...draft, text: 'Rye likes a hot oven, and a wet hand for the shaping of it.' }],
    ['a reply too short to compare', { ...draft, text: 'We are so glad.' }],
    ['a post', { ...draft, kind: 'post' }],
    ['a draft that may be an edit of that reply', { ...draft, resumed: true }],
  ])('does not mark %s', async (_, other) => {
    expect(await markIfRepeated(other, friday)).toBe(other);
  });

  it('does not compare with replies of the week before', async () => {
    expect(await markIfRepeated(draft, new Date(2026, 10, 23))).toBe(draft);
  });

  it('does not mark a reply if there are no recent replies', async () => {
    memory.reset();
    expect(await markIfRepeated(draft, friday)).toBe(draft);
  });
});
