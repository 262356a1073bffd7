import { beforeEach, describe, expect, it } from 'vitest';
import { withSentBefore } from '../../../src/background/sent-before.ts';
import { beginRecent, rememberReply } from '../../../src/coach/recent.ts';
import { sketchOf } from '../../../src/coach/reply-sketch.ts';
import { recentKey } from '../../../src/storage/recent.ts';
import type { Draft } from '../../../src/text/draft.ts';
import { memory } from '../kit/memory-browser.ts';

const sent = 'We are so glad that you liked the loaf, come back soon.';
const draft: Draft = { text: `Ben! ${sent}`, kind: 'reply', site: 'x', answers: null };
const week = beginRecent('2026-11-16', '5a17');
const { recent } = rememberReply(week, null, sketchOf(sent, week.salt));
const friday = new Date(2026, 10, 20);

beforeEach(() => memory.reset({ [recentKey]: recent }));

describe('withSentBefore', () => {
  it('tells a reply like one sent this week', async () => {
    expect(await withSentBefore(draft, friday)).toEqual({ ...draft, sentBefore: true });
  });

  it.each<[string, Draft]>([
    ['another reply', { ...draft, text: 'Rye likes a hot oven, and a wet hand for the shaping of it.' }],
    ['a reply too short to tell', { ...draft, text: 'We are so glad.' }],
    ['a post', { ...draft, kind: 'post' }],
    ['what may be an edit of that reply', { ...draft, resumed: true }],
  ])('does not tell %s', async (_, other) => {
    expect(await withSentBefore(other, friday)).toBe(other);
  });

  it('knows nothing of the week before', async () => {
    expect(await withSentBefore(draft, new Date(2026, 10, 23))).toBe(draft);
  });

  it('knows nothing where nothing is remembered', async () => {
    memory.reset();
    expect(await withSentBefore(draft, friday)).toBe(draft);
  });
});
