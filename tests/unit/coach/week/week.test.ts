import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfWeek } from '../../../../src/coach/counting/calendar.ts';
import { addCounts, type Counts, type HabitLog } from '../../../../src/coach/counting/counts.ts';
import { tallyOf } from '../../../../src/coach/week/tally.ts';
import { weekOf } from '../../../../src/coach/week/week.ts';
import { counts } from '../../kit/count-arbitraries.ts';

const moments = fc.date({ min: new Date(2001, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
const now = new Date(2026, 10, 18);
const log: HabitLog = {
  '2026-11-15': { 'post:x': 100, asked: 100 },
  '2026-11-16': { 'post:x': 1, asked: 1 },
  '2026-11-22': { 'reply:x': 2, 'reply:reddit': 4 },
  '2026-11-23': { 'post:x': 1000 },
};

describe('weekOf', () => {
  it('sums the days of the week and no other', () => {
    const { from, posts, replies, habits } = weekOf(log, now);
    expect({ from, posts, replies, asked: habits.asked }).toEqual({
      from: '2026-11-16',
      posts: 1,
      replies: 6,
      asked: 1,
    });
  });

  it('returns the week that is `back` weeks earlier', () => {
    const { from, posts, habits } = weekOf(log, now, 1);
    expect({ from, posts, asked: habits.asked }).toEqual({ from: '2026-11-09', posts: 100, asked: 100 });
  });

  it('has seven days, including those without counts', () => {
    const { days } = weekOf(log, now);
    expect(days.map(({ day }) => day)).toEqual(daysOfWeek(now));
    expect(days.map(({ posts, replies }) => posts + replies)).toEqual([1, 0, 0, 0, 0, 0, 6]);
  });

  it('is the sum of its days, however counts are distributed over them', () => {
    const distribution = fc.array(fc.tuple(fc.nat(6), counts), { maxLength: 12 });
    fc.assert(
      fc.property(moments, distribution, (moment, parts) => {
        const days = daysOfWeek(moment);
        const log: Record<string, Counts> = {};
        for (const [index, part] of parts) {
          const day = days[index] ?? '';
          log[day] = addCounts(log[day] ?? {}, part);
        }
        const all = parts.reduce<Counts>((sum, [, part]) => addCounts(sum, part), {});
        expect(weekOf(log, moment)).toMatchObject(tallyOf(all));
      }),
    );
  });
});
