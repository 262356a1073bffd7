import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maxReplies,
  noRecentReplies,
  type RecentReplies,
  rememberReply,
} from '../../../../src/coach/counting/recent-replies.ts';
import { fingerprintOf } from '../../../../src/coach/counting/reply-fingerprint.ts';

const week = noRecentReplies('2026-11-16', '5a17');
const fingerprint = (text: string) => fingerprintOf(text, week.salt);
const reply = 'We are so glad that you liked the loaf, come back soon.';
const replyNumber = (n: number) => Array.from({ length: 12 }, (_, i) => `word${n}x${i}`).join(' ');

/** The counters of each reply, when they are posted one after the other. */
const countersOf = (...replies: readonly (readonly [thread: string | null, text: string])[]) => {
  let recent: RecentReplies = week;
  return replies.map(([thread, text]) => {
    const remembered = rememberReply(recent, thread, fingerprint(text));
    recent = remembered.recent;
    return remembered.counters;
  });
};

describe('a conversation', () => {
  it('is counted once, with the second reply in one thread', () => {
    expect(countersOf(['a', 'Yes.'], ['a', 'Yes.'], ['a', 'Yes.'], ['a', 'No.'])).toEqual([
      ['thread'],
      ['conversation'],
      [],
      [],
    ]);
  });

  it('is not counted for one reply in each of several threads', () => {
    expect(countersOf(['a', 'Yes.'], ['b', 'Yes.'], ['c', 'Yes.'])).toEqual([
      ['thread'],
      ['thread'],
      ['thread'],
    ]);
  });

  it('is not counted if the page does not identify threads', () => {
    expect(countersOf([null, 'Yes.'], [null, 'Yes.'])).toEqual([[], []]);
  });

  it('is counted at most once per thread, and only after the thread', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 40 }), (threads) => {
        const all = countersOf(...threads.map((thread) => [thread, ''] as const)).flat();
        const repliesIn = (thread: string) => threads.filter((other) => other === thread).length;
        const count = (counter: string) => all.filter((other) => other === counter).length;
        expect(count('thread')).toBe(['a', 'b', 'c'].filter((thread) => repliesIn(thread) > 0).length);
        expect(count('conversation')).toBe(['a', 'b', 'c'].filter((thread) => repliesIn(thread) > 1).length);
      }),
    );
  });
});

describe('a reply posted several times', () => {
  it('is counted as repeated from the second time on', () => {
    expect(countersOf([null, reply], [null, `Ana! ${reply}`], [null, reply])).toEqual([
      [],
      ['repeated'],
      ['repeated'],
    ]);
  });

  it('is found among the last replies, and not after them', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, n) => [null, replyNumber(n)] as const);
    expect(countersOf([null, reply], ...others(maxReplies - 1), [null, reply]).at(-1)).toEqual(['repeated']);
    expect(countersOf([null, reply], ...others(maxReplies), [null, reply]).at(-1)).toEqual([]);
  });

  it('is neither found nor remembered if it is too short to compare', () => {
    const { recent, counters } = rememberReply(week, null, fingerprint('Thank you so much!'));
    expect([recent.replies, counters]).toEqual([[], []]);
  });
});

describe('rememberReply', () => {
  it('stores no word and no address', () => {
    const { recent } = rememberReply(week, '00ff', fingerprint(reply));
    expect(JSON.stringify(recent)).not.toMatch(/glad|loaf|soon/);
    expect(Object.keys(recent)).toEqual(['week', 'salt', 'threads', 'replies']);
  });

  it('does not modify the recent replies passed to it', () => {
    const before = JSON.stringify(week);
    rememberReply(week, 'a', fingerprint(reply));
    expect(JSON.stringify(week)).toBe(before);
  });
});
