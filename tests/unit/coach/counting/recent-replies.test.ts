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
const sketch = (text: string) => fingerprintOf(text, week.salt);
const reply = 'We are so glad that you liked the loaf, come back soon.';
const numbered = (n: number) => Array.from({ length: 12 }, (_, i) => `word${n}x${i}`).join(' ');

/** The counters of each of some replies, one after the other. */
const countersOf = (...replies: readonly (readonly [thread: string | null, text: string])[]) => {
  let recent: RecentReplies = week;
  return replies.map(([thread, text]) => {
    const remembered = rememberReply(recent, thread, sketch(text));
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

  it('is not several threads with one reply each', () => {
    expect(countersOf(['a', 'Yes.'], ['b', 'Yes.'], ['c', 'Yes.'])).toEqual([
      ['thread'],
      ['thread'],
      ['thread'],
    ]);
  });

  it('is not counted where the thread is not told', () => {
    expect(countersOf([null, 'Yes.'], [null, 'Yes.'])).toEqual([[], []]);
  });

  it('is counted at most once for each thread, and never without its thread', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', null), { maxLength: 40 }), (threads) => {
        const all = countersOf(...threads.map((thread) => [thread, ''] as const)).flat();
        const turns = (thread: string) => threads.filter((one) => one === thread).length;
        const count = (counter: string) => all.filter((one) => one === counter).length;
        expect(count('thread')).toBe(['a', 'b', 'c'].filter((thread) => turns(thread) > 0).length);
        expect(count('conversation')).toBe(['a', 'b', 'c'].filter((thread) => turns(thread) > 1).length);
      }),
    );
  });
});

describe('the same reply sent to many', () => {
  it('is counted from the second on', () => {
    expect(countersOf([null, reply], [null, `Ana! ${reply}`], [null, reply])).toEqual([
      [],
      ['repeated'],
      ['repeated'],
    ]);
  });

  it('is told among the last replies, and forgotten after them', () => {
    const others = (count: number) => Array.from({ length: count }, (_, n) => [null, numbered(n)] as const);
    expect(countersOf([null, reply], ...others(maxReplies - 1), [null, reply]).at(-1)).toEqual(['repeated']);
    expect(countersOf([null, reply], ...others(maxReplies), [null, reply]).at(-1)).toEqual([]);
  });

  it('is not looked for in replies too short to tell, which are not kept either', () => {
    const { recent, counters } = rememberReply(week, null, sketch('Thank you so much!'));
    expect([recent.replies, counters]).toEqual([[], []]);
  });
});

describe('what is remembered', () => {
  it('holds no word and no address', () => {
    const { recent } = rememberReply(week, '00ff', sketch(reply));
    expect(JSON.stringify(recent)).not.toMatch(/glad|loaf|soon/);
    expect(Object.keys(recent)).toEqual(['week', 'salt', 'threads', 'replies']);
  });

  it('leaves what was remembered before as it was', () => {
    const before = JSON.stringify(week);
    rememberReply(week, 'a', sketch(reply));
    expect(JSON.stringify(week)).toBe(before);
  });
});
