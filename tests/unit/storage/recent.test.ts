import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginRecent, rememberReply } from '../../../src/coach/recent.ts';
import { sketchOf } from '../../../src/coach/reply-sketch.ts';
import { parseRecent } from '../../../src/storage/recent.ts';

const long = 'We are so glad that you liked the loaf, come back soon.';
const { recent } = rememberReply(beginRecent('2026-11-16', '5a17'), '00ff', sketchOf(long, '5a17'));

describe('parseRecent', () => {
  it('gives back what was stored', () => {
    expect(parseRecent(JSON.parse(JSON.stringify(recent)))).toEqual(recent);
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
    expect(parseRecent(stored)).toBeNull();
  });

  it('takes any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(parseRecent(stored)).toBeNull();
      }),
    );
  });
});
