import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRecentReplies, rememberReply } from '../../../src/coach/counting/recent-replies.ts';
import { fingerprintOf } from '../../../src/coach/counting/reply-fingerprint.ts';
import { parseRecentReplies } from '../../../src/storage/recent-replies-store.ts';

const reply = 'We are so glad that you liked the loaf, come back soon.';
const { recent } = rememberReply(noRecentReplies('2026-11-16', '5a17'), '00ff', fingerprintOf(reply, '5a17'));

describe('parseRecentReplies', () => {
  it('returns valid recent replies unchanged', () => {
    expect(parseRecentReplies(JSON.parse(JSON.stringify(recent)))).toEqual(recent);
  });

  it.each([
    undefined,
    null,
    'recent',
    [],
    { ...recent, week: 'last week' },
    { ...recent, salt: undefined },
    { ...recent, threads: { 'example.com/thread/7': 1 } },
    { ...recent, threads: { '00ff': 0 } },
    { ...recent, replies: [reply] },
  ])('returns null for %j', (stored) => {
    expect(parseRecentReplies(stored)).toBeNull();
  });

  it('returns null for any other JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(parseRecentReplies(stored)).toBeNull();
      }),
    );
  });
});
