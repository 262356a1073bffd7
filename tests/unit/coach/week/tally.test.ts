import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, habits } from '../../../../src/coach/counting/counts.ts';
import { type Tally, tallyOf } from '../../../../src/coach/week/tally.ts';
import { counts } from '../../kit/count-arbitraries.ts';

const noHabits = Object.fromEntries(habits.map((habit) => [habit, 0]));
const noLean = { at: 0, 'rather-at': 0, level: 0, 'rather-with': 0, with: 0 };

/** Every number in a tally, by its path. */
const numbersIn = ({ sites, tips, ...others }: Tally): Record<string, number> => {
  const flat: Record<string, number> = {};
  const add = (path: string, value: unknown) => {
    if (typeof value === 'number') flat[path] = value;
    else if (typeof value === 'object' && value !== null)
      for (const [name, part] of Object.entries(value)) add(`${path}/${name}`, part);
  };
  add('', others);
  for (const { site, ...numbers } of sites) add(`site ${site}`, numbers);
  for (const { rule, ...numbers } of tips) add(`tip ${rule}`, numbers);
  return flat;
};

describe('tallyOf', () => {
  it('returns zeros for no counters', () => {
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

  it('groups every kind of counter', () => {
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

  it('counts practice separately from posts, replies and sites', () => {
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

  it('ignores unknown counters, also those whose names start like known ones', () => {
    const unknown = { 'shown-off:x': 5, posted: 5, post: 5, 'lean:forward': 5, 'asked:x': 5, reposted: 5 };
    expect(tallyOf(unknown)).toEqual(tallyOf({}));
  });

  it('returns for a sum of counts the sum of their tallies', () => {
    fc.assert(
      fc.property(counts, counts, (a: Counts, b: Counts) => {
        const [first, second] = [numbersIn(tallyOf(a)), numbersIn(tallyOf(b))];
        const together = numbersIn(tallyOf(addCounts(a, b)));
        expect(new Set(Object.keys(together))).toEqual(
          new Set([...Object.keys(first), ...Object.keys(second)]),
        );
        for (const [path, number] of Object.entries(together))
          expect(number).toBe((first[path] ?? 0) + (second[path] ?? 0));
      }),
    );
  });

  it('sorts sites and tips the same way, whatever the order of the counters', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const reversed = Object.fromEntries(Object.entries(some).reverse());
        expect(tallyOf(reversed)).toEqual(tallyOf(some));
      }),
    );
  });
});
