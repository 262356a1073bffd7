import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../../src/coach/counting/counts.ts';
import { tallyOf } from '../../../../src/coach/week/tally.ts';
import { candidates, type TryNextId, tryNext } from '../../../../src/coach/week/try-next.ts';
import { counts } from '../../kit/count-arbitraries.ts';

/** A week with nothing to suggest. */
const balanced: Counts = {
  'post:x': 10,
  'reply:x': 10,
  'lean:with': 20,
  asked: 5,
  requested: 4,
  gave: 6,
  thread: 8,
  conversation: 3,
};
const suggestedFor = (changes: Counts) => tryNext([tallyOf({ ...balanced, ...changes })]);

describe('tryNext', () => {
  it('suggests nothing if no candidate matches', () => {
    expect(suggestedFor({})).toBeNull();
    expect(tryNext([])).toBeNull();
    expect(tryNext([tallyOf({})])).toBeNull();
  });

  it.each<[TryNextId, Counts, number, number]>([
    ['answer-somebody', { 'reply:x': 5 }, 5, 15],
    ['fresh-reply', { repeated: 2 }, 2, 10],
    ['mention-their-point', { canned: 2 }, 2, 10],
    ['add-sentence', { 'link-only': 4 }, 4, 20],
    ['no-selling', { sold: 5 }, 5, 20],
    ['give-first', { gave: 4 }, 4, 4],
    ['start-with-them', { 'about-us': 4 }, 4, 10],
    ['ask-one-question', { asked: 2 }, 2, 20],
    ['answer-again', { conversation: 0 }, 0, 8],
  ])('suggests “%s” at its limit', (id, changes, count, of) => {
    expect(suggestedFor(changes)).toEqual({ id, count, of });
  });

  it.each<[TryNextId, Counts]>([
    ['answer-somebody', { 'reply:x': 6 }],
    ['fresh-reply', { repeated: 1 }],
    ['mention-their-point', { canned: 1 }],
    ['add-sentence', { 'link-only': 3 }],
    ['no-selling', { sold: 4 }],
    ['give-first', { gave: 5 }],
    ['start-with-them', { 'about-us': 3 }],
    ['ask-one-question', { asked: 3 }],
    ['answer-again', { conversation: 1 }],
  ])('does not suggest “%s” just below its limit', (_, changes) => {
    expect(suggestedFor(changes)).toBeNull();
  });

  it('suggests the first of several matching candidates', () => {
    expect(suggestedFor({ sold: 20, 'link-only': 20 })?.id).toBe('add-sentence');
  });

  it('has each candidate once, each with the principle it serves', () => {
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
    for (const { serves } of candidates) expect(serves).toMatch(/^[A-Z].*\.$/);
  });

  it('suggests nothing from totals that are too small, and returns the numbers of the weeks', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 2 }), (weeks) => {
        const found = tryNext(weeks.map(tallyOf));
        if (found === null) return;
        const suggestion = candidates.find(({ id }) => id === found.id);
        const { minTotal = Infinity, minShare = 0, maxShare = Infinity } = suggestion ?? {};
        expect(found.of).toBeGreaterThanOrEqual(minTotal);
        expect(found.count).toBeGreaterThanOrEqual(found.of * minShare);
        expect(found.count).toBeLessThanOrEqual(found.of * maxShare);
      }),
    );
  });
});
