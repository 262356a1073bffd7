import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { countsSchema, dayKey, parseCounts, parseHabitLog } from '../../../src/storage/day-counts.ts';
import { counts } from '../kit/count-arbitraries.ts';

describe('parseCounts', () => {
  it('drops what is corrupt and keeps the rest', () => {
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

  const garbage = [undefined, null, 7, 'post:x', [], [1, 2]];

  it.each(garbage.map((stored) => ({ stored })))('reads $stored as no counts', ({ stored }) => {
    expect(parseCounts(stored)).toEqual({});
  });

  it('gives only what a day may hold, for any JSON', () => {
    const lookalikes = fc.dictionary(fc.oneof(fc.string(), fc.constant('asked')), fc.jsonValue());
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), lookalikes), (stored) => {
        expect(v.is(countsSchema, parseCounts(stored))).toBe(true);
      }),
    );
  });

  it('gives back any counts as they were', () => {
    fc.assert(
      fc.property(counts, (day) => {
        expect(parseCounts(JSON.parse(JSON.stringify(day)))).toEqual(day);
      }),
    );
  });
});

describe('parseHabitLog', () => {
  it('reads the days among all that is stored', () => {
    expect(
      parseHabitLog({
        settings: { enabled: false },
        'day:2026-11-22': { 'post:x': 1 },
        'day:2026-11-23': 'broken',
        'unreadable:day:2026-11-23': { asked: 9 },
        'day:22-11-2026': { asked: 9 },
        'day:2026-11-24 ': { asked: 9 },
        '2026-11-25': { asked: 9 },
      }),
    ).toEqual({ '2026-11-22': { 'post:x': 1 }, '2026-11-23': {} });
  });

  it('finds a day under the key it is stored by', () => {
    expect(parseHabitLog({ [dayKey('2026-11-22')]: { asked: 1 } })).toEqual({ '2026-11-22': { asked: 1 } });
  });
});
