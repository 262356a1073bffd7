import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, type HabitLog } from '../../../src/coach/counts.ts';
import { dayOf, daysOfWeek, weekOf } from '../../../src/coach/week.ts';
import { counts } from '../kit/count-arbitraries.ts';

const moments = fc.date({ min: new Date(2001, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });

describe('dayOf', () => {
  it('is the local day, padded, to its last moment', () => {
    expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 10, 22, 23, 59, 59, 999))).toBe('2026-11-22');
    expect(dayOf(new Date(2026, 10, 23, 0, 0, 0, 0))).toBe('2026-11-23');
  });
});

describe('daysOfWeek', () => {
  const november = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);

  it.each([
    ['Monday', new Date(2026, 10, 16, 0, 0)],
    ['Wednesday', new Date(2026, 10, 18, 12)],
    ['Sunday night', new Date(2026, 10, 22, 23, 59)],
  ])('begins on Monday, seen from %s', (_, now) => {
    expect(daysOfWeek(now)).toEqual(november);
  });

  it('crosses the end of a month and of a year', () => {
    expect(daysOfWeek(new Date(2026, 5, 30))).toEqual(
      ['06-29', '06-30', '07-01', '07-02', '07-03', '07-04', '07-05'].map((day) => `2026-${day}`),
    );
    expect(daysOfWeek(new Date(2027, 0, 1))).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
    expect(daysOfWeek(new Date(2028, 1, 29))[2]).toBe('2028-03-01');
  });

  it('is seven days in order, Monday first, with the moment in it, at any time', () => {
    fc.assert(
      fc.property(moments, (now) => {
        const days = daysOfWeek(now);
        expect(days).toHaveLength(7);
        expect(days).toEqual([...days].sort());
        expect(new Set(days).size).toBe(7);
        expect(days).toContain(dayOf(now));
        expect(new Date(`${days[0]}T12:00`).getDay()).toBe(1);
      }),
    );
  });
});

describe('weekOf', () => {
  const now = new Date(2026, 10, 18);

  it('says what an empty week is', () => {
    expect(weekOf({}, now)).toEqual({
      from: '2026-11-16',
      posts: 0,
      replies: 0,
      asked: 0,
      linkOnly: 0,
      sites: [],
      practice: 0,
      nudges: { shown: 0, heeded: 0, dismissed: 0 },
    });
  });

  it('adds up its days and no other', () => {
    const log: HabitLog = {
      '2026-11-15': { 'post:x': 100, asked: 100 },
      '2026-11-16': { 'post:x': 1, asked: 1, 'shown:shouting': 2 },
      '2026-11-22': { 'reply:x': 2, 'reply:reddit': 4, 'link-only': 1, 'shown:tags': 1, 'heeded:tags': 1 },
      '2026-11-23': { 'post:x': 100, 'dismissed:tags': 100 },
    };
    expect(weekOf(log, now)).toEqual({
      from: '2026-11-16',
      posts: 1,
      replies: 6,
      asked: 1,
      linkOnly: 1,
      sites: [
        { site: 'reddit', count: 4 },
        { site: 'x', count: 3 },
      ],
      practice: 0,
      nudges: { shown: 3, heeded: 1, dismissed: 0 },
    });
  });

  it('keeps practice apart from posts, replies and sites', () => {
    const week = weekOf({ '2026-11-17': { 'post:practice': 2, 'reply:practice': 3, 'post:x': 1 } }, now);
    expect(week.practice).toBe(5);
    expect([week.posts, week.replies]).toEqual([1, 0]);
    expect(week.sites).toEqual([{ site: 'x', count: 1 }]);
  });

  it('takes no counter for another whose name begins alike', () => {
    const week = weekOf({ '2026-11-17': { 'shown-off:x': 5, posted: 5, post: 5, 'lean:with': 5 } }, now);
    expect(week.nudges.shown + week.posts + week.replies + week.practice).toBe(0);
  });

  it('is the sum of its days, in whichever way they are dealt out', () => {
    const dealt = fc.array(fc.tuple(fc.nat(6), counts), { maxLength: 12 });
    fc.assert(
      fc.property(moments, dealt, (moment, parts) => {
        const days = daysOfWeek(moment);
        const log: Record<string, Counts> = {};
        for (const [index, part] of parts) {
          const day = days[index] ?? '';
          log[day] = addCounts(log[day] ?? {}, part);
        }
        const all = parts.reduce<Counts>((sum, [, part]) => addCounts(sum, part), {});
        const together = weekOf({ [days[0] ?? '']: all }, moment);
        const apart = weekOf(log, moment);
        expect({ ...apart, sites: new Set(apart.sites) }).toEqual({
          ...together,
          sites: new Set(together.sites),
        });
        expect(apart.sites.reduce((sum, { count }) => sum + count, 0)).toBe(apart.posts + apart.replies);
      }),
    );
  });
});
