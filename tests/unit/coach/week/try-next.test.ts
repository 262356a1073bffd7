import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../../src/coach/counting/counts.ts';
import { tallyOf } from '../../../../src/coach/week/tally.ts';
import { suggestions, type TryId, tryNext } from '../../../../src/coach/week/try-next.ts';
import { counts } from '../../kit/count-arbitraries.ts';

/** A week with nothing to suggest: half replies, questions asked, things given, threads gone back to. */
const fine: Counts = {
  'post:x': 10,
  'reply:x': 10,
  'lean:with': 20,
  asked: 5,
  requested: 4,
  gave: 6,
  thread: 8,
  conversation: 3,
};
const suggestedFor = (changes: Counts) => tryNext([tallyOf({ ...fine, ...changes })]);

describe('tryNext', () => {
  it('suggests nothing where nothing calls for it', () => {
    expect(suggestedFor({})).toBeNull();
    expect(tryNext([])).toBeNull();
    expect(tryNext([tallyOf({})])).toBeNull();
  });

  it.each<[TryId, Counts, number, number]>([
    ['answer-somebody', { 'reply:x': 5 }, 5, 15],
    ['write-it-anew', { repeated: 2 }, 2, 10],
    ['say-what-you-answer', { canned: 2 }, 2, 10],
    ['add-your-word', { 'link-only': 4 }, 4, 20],
    ['sell-later', { sold: 5 }, 5, 20],
    ['give-first', { gave: 4 }, 4, 4],
    ['start-with-them', { 'about-us': 4 }, 4, 10],
    ['ask-one-question', { asked: 2 }, 2, 20],
    ['answer-again', { conversation: 0 }, 0, 8],
  ])('suggests “%s” for its reason', (id, changes, count, of) => {
    expect(suggestedFor(changes)).toEqual({ id, count, of });
  });

  it.each<[TryId, Counts]>([
    ['answer-somebody', { 'reply:x': 6 }],
    ['write-it-anew', { repeated: 1 }],
    ['say-what-you-answer', { canned: 1 }],
    ['add-your-word', { 'link-only': 3 }],
    ['sell-later', { sold: 4 }],
    ['give-first', { gave: 5 }],
    ['start-with-them', { 'about-us': 3 }],
    ['ask-one-question', { asked: 3 }],
    ['answer-again', { conversation: 1 }],
  ])('does not suggest “%s” a little short of it', (_, changes) => {
    expect(suggestedFor(changes)).toBeNull();
  });

  it('takes the first of several', () => {
    expect(suggestedFor({ sold: 20, 'link-only': 20 })?.id).toBe('add-your-word');
  });

  it('can give each suggestion once, each for something of the idea', () => {
    expect(new Set(suggestions.map(({ id }) => id)).size).toBe(suggestions.length);
    for (const { serves } of suggestions) expect(serves).toMatch(/^[A-Z].*\.$/);
  });

  it('concludes nothing from too few, and gives the person’s own numbers', () => {
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 2 }), (weeks) => {
        const found = tryNext(weeks.map(tallyOf));
        if (found === null) return;
        const suggestion = suggestions.find(({ id }) => id === found.id);
        const { fewest = Infinity, atLeast = 0, atMost = Infinity } = suggestion ?? {};
        expect(found.of).toBeGreaterThanOrEqual(fewest);
        expect(found.count).toBeGreaterThanOrEqual(found.of * atLeast);
        expect(found.count).toBeLessThanOrEqual(found.of * atMost);
      }),
    );
  });
});
