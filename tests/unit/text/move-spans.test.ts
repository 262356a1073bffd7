import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editBetween } from '../../../src/text/edit-between.ts';
import { moveSpans } from '../../../src/text/move-spans.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🚀'), maxLength: 30 });

describe('editBetween', () => {
  it('turns the first text into the second', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const { start, removed, inserted } = editBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
      }),
    );
  });

  it('is empty between equal texts', () => {
    expect(editBetween('same', 'same')).toEqual({ start: 4, removed: 0, inserted: '' });
  });
});

describe('moveSpans', () => {
  it.each([
    ['typing after the words', 'a big deal', 'a big deal!', ['big']],
    ['typing before the words', 'a big deal', 'It is a big deal', ['big']],
    ['typing directly after the words', 'a big deal', 'a bigger deal', ['big']],
    ['typing inside the words', 'a big deal', 'a biig deal', []],
    ['deleting the words', 'a big deal', 'a deal', []],
    ['no edit', 'a big deal', 'a big deal', ['big']],
  ])('returns the right spans after %s', (_, before, after, expected) => {
    const moved = moveSpans(before, after, [{ start: 2, end: 5 }]);
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(expected);
  });

  it('returns only spans that cover the same words', () => {
    fc.assert(
      fc.property(words, words, fc.nat(30), fc.nat(30), (before, after, a, b) => {
        const span = { start: Math.min(a, b, before.length), end: Math.min(Math.max(a, b), before.length) };
        for (const { start, end } of moveSpans(before, after, [span])) {
          expect(after.slice(start, end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });
});
