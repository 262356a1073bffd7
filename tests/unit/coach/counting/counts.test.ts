import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counter, counterPattern, countsOf } from '../../../../src/coach/counting/counts.ts';
import { counters, counts } from '../../kit/count-arbitraries.ts';

describe('addCounts', () => {
  it('is commutative', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        expect(addCounts(a, b)).toEqual(addCounts(b, a));
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(counts, counts, counts, (a, b, c) => {
        expect(addCounts(addCounts(a, b), c)).toEqual(addCounts(a, addCounts(b, c)));
      }),
    );
  });

  it('adds each counter, and does not modify its arguments', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const before = JSON.stringify([a, b]);
        const sum = addCounts(a, b);
        expect(new Set(Object.keys(sum))).toEqual(new Set([...Object.keys(a), ...Object.keys(b)]));
        for (const key of Object.keys(sum)) expect(sum[key]).toBe((a[key] ?? 0) + (b[key] ?? 0));
        expect(JSON.stringify([a, b])).toBe(before);
      }),
    );
  });
});

describe('countsOf', () => {
  it('counts how often each counter is in the list', () => {
    expect(countsOf(['post:x', 'asked', 'post:x'])).toEqual({ 'post:x': 2, asked: 1 });
    expect(countsOf([])).toEqual({});
  });

  it('returns the same for a joined list as for the sum of its parts', () => {
    const lists = fc.array<Counter>(counters, { maxLength: 30 });
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        expect(countsOf([...a, ...b])).toEqual(addCounts(countsOf(a), countsOf(b)));
      }),
    );
  });
});

describe('counterPattern', () => {
  it('matches every counter', () => {
    fc.assert(
      fc.property(counters, (counter) => {
        expect(counter).toMatch(counterPattern);
      }),
    );
  });

  it.each([
    '',
    'post:',
    ':x',
    'post:x:y',
    'Post:x',
    'post:My words',
    'post: x',
    'shown:what-i-wrote!',
    'asked ',
    'asked\n',
    'a--b',
    '-a',
    'post:a-',
    '__proto__',
    'heeded:❤️',
  ])('does not match %j', (name) => {
    expect(name).not.toMatch(counterPattern);
  });
});
