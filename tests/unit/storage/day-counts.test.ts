import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countsSchema, parseCounts } from '../../../src/storage/day-counts.ts';
import { counts } from '../kit/count-arbitraries.ts';

describe('parseCounts', () => {
  it('drops invalid entries and keeps the others', () => {
    const stored = {
      'post:x': 2,
      asked: 0,
      'reply:x': -1,
      sold: 1.5,
      gave: '3',
      'link-only': null,
      'shown:a b': 1,
      'My own words': 1,
      [`shown:${'a'.repeat(60)}`]: 1,
      'heeded:shouting': 4,
    };
    expect(parseCounts(stored)).toEqual({ 'post:x': 2, asked: 0, 'heeded:shouting': 4 });
  });

  const invalid = [undefined, null, 7, 'post:x', [], [1, 2]];

  it.each(invalid.map((stored) => ({ stored })))('returns no counts for $stored', ({ stored }) => {
    expect(parseCounts(stored)).toEqual({});
  });

  it('returns valid counts for any JSON', () => {
    const lookalikes = fc.dictionary(fc.oneof(fc.string(), fc.constant('asked')), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), lookalikes), (stored) => {
        expect(v.is(countsSchema, parseCounts(stored))).toBe(true);
      }),
    );
  });

  it('returns valid counts unchanged', () => {
    fc.assert(
      fc.property(counts, (day) => {
        expect(parseCounts(JSON.parse(JSON.stringify(day)))).toEqual(day);
      }),
    );
  });
});
