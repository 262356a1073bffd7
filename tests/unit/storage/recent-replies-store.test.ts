import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRecentReplies, rememberReply } from '../../../src/coach/counting/recent-replies.ts';
import { fingerprintOf } from '../../../src/coach/counting/reply-fingerprint.ts';
import { parseRecentReplies } from '../../../src/storage/recent-replies-store.ts';

const long = 'We are so glad that you liked the loaf, come back soon.';
const { recent } = rememberReply(noRecentReplies('2026-11-16', '5a17'), '00ff', fingerprintOf(long, '5a17'));

describe('parseRecent', () => {
  it('gives back what was stored', () => {
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
    { ...recent, replies: [long] },
  ])('begins anew with %j', (stored) => {
    expect(parseRecentReplies(stored)).toBeNull();
  });

  it('takes any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(parseRecentReplies(stored)).toBeNull();
      }),
    );
  });
});
