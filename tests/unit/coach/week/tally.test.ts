import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, habits } from '../../../../src/coach/counting/counts.ts';
import { type Tally, tallyOf } from '../../../../src/coach/week/tally.ts';
import { counts } from '../../kit/count-arbitraries.ts';

const noHabits = Object.fromEntries(habits.map((habit) => [habit, 0]));
const noLean = { at: 0, 'rather-at': 0, level: 0, 'rather-with': 0, with: 0 };

/** Every number a tally holds, by where it stands. */
const numbersIn = ({ sites, tips, ...rest }: Tally): Record<string, number> => {
  const flat: Record<string, number> = {};
  const put = (at: string, value: unknown) => {
    if (typeof value === 'number') flat[at] = value;
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) put(`${at}/${name}`, part);
  };
  put('', rest);
  for (const { site, ...numbers } of sites) put(`site ${site}`, numbers);
  for (const { rule, ...numbers } of tips) put(`tip ${rule}`, numbers);
  return flat;
};

describe('tallyOf', () => {
  it('says what nothing is', () => {
    expect(tallyOf({})).toEqual({
      posts: 0,
      replies: 0,
      lean: noLean,
      analyzed: 0,
      habits: noHabits,
      sites: [],
      tips: [],
      practice: 0,
    });
  });

  it('reads every kind of counter', () => {
    expect(
      tallyOf({
        'post:x': 1,
        'reply:x': 2,
        'reply:reddit': 4,
        'lean:with': 3,
        'lean:rather-at': 2,
        asked: 5,
        conversation: 1,
        'shown:tags': 3,
        'heeded:tags': 1,
        'kept:tags': 1,
        'shown:shouting': 4,
        'dismissed:shouting': 2,
      }),
    ).toEqual({
      posts: 1,
      replies: 6,
      lean: { ...noLean, with: 3, 'rather-at': 2 },
      analyzed: 5,
      habits: { ...noHabits, asked: 5, conversation: 1 },
      sites: [
        { site: 'reddit', posts: 0, replies: 4 },
        { site: 'x', posts: 1, replies: 2 },
      ],
      tips: [
        { rule: 'shouting', shown: 4, followed: 0, kept: 0, dismissed: 2 },
        { rule: 'tags', shown: 3, followed: 1, kept: 1, dismissed: 0 },
      ],
      practice: 0,
    });
  });

  it('keeps practice apart from posts, replies and sites', () => {
    const { practice, posts, replies, sites } = tallyOf({
      'post:practice': 2,
      'reply:practice': 3,
      'post:x': 1,
    });
    expect({ practice, posts, replies, sites }).toEqual({
      practice: 5,
      posts: 1,
      replies: 0,
      sites: [{ site: 'x', posts: 1, replies: 0 }],
    });
  });

  it('takes no counter for another whose name begins alike, and passes over those it does not know', () => {
    const unknown = { 'shown-off:x': 5, posted: 5, post: 5, 'lean:forward': 5, 'asked:x': 5, reposted: 5 };
    expect(tallyOf(unknown)).toEqual(tallyOf({}));
  });

  it('of a sum is the sum of the tallies', () => {
    fc.assert(
      fc.property(counts, counts, (a: Counts, b: Counts) => {
        const [one, other] = [numbersIn(tallyOf(a)), numbersIn(tallyOf(b))];
        const together = numbersIn(tallyOf(addCounts(a, b)));
        expect(new Set(Object.keys(together))).toEqual(new Set([...Object.keys(one), ...Object.keys(other)]));
        for (const [at, number] of Object.entries(together))
          expect(number).toBe((one[at] ?? 0) + (other[at] ?? 0));
      }),
    );
  });

  it('lists the same in the same order, however the counters stand', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const turned = Object.fromEntries(Object.entries(some).reverse());
        expect(tallyOf(turned)).toEqual(tallyOf(some));
      }),
    );
  });
});
