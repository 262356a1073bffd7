import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/coach/counting/calendar.ts';
import type { Counts, HabitLog } from '../../../../src/coach/counting/counts.ts';
import { minPostsForTrend, type Weeks, weeksOf } from '../../../../src/coach/week/weeks.ts';
import { counts } from '../../kit/count-arbitraries.ts';

const now = new Date(2026, 10, 18);
const thisDay = '2026-11-18';
const lastDay = '2026-11-11';
const all = ({ earlier, previous, current }: Weeks) => [...earlier, previous, current];

describe('weeksOf', () => {
  it('returns fourteen weeks in order', () => {
    const from = all(weeksOf({}, now)).map((week) => week.from);
    expect(from).toHaveLength(14);
    expect([from[0], from[12], from[13]]).toEqual(['2026-08-17', '2026-11-09', '2026-11-16']);
    expect(from).toEqual([...new Set(from)].sort());
  });

  it('counts every day of those weeks once, and no other day', () => {
    const someDay = fc.nat({ max: 7 * 20 });
    fc.assert(
      fc.property(fc.dictionary(someDay.map(String), counts), (byAge) => {
        const dayAgo = (days: number) => dayOf(new Date(2026, 10, 22 - days));
        const log: HabitLog = Object.fromEntries(
          Object.entries(byAge).map(([age, some]) => [dayAgo(Number(age)), some]),
        );
        const asked = Object.entries(byAge).reduce(
          (sum, [age, { asked: count = 0 }]) => sum + (Number(age) < 7 * 14 ? count : 0),
          0,
        );
        expect(all(weeksOf(log, now)).reduce((sum, week) => sum + week.habits.asked, 0)).toBe(asked);
      }),
    );
  });

  it('has the totals of this week and the last', () => {
    const log: HabitLog = {
      [thisDay]: { 'post:x': 5, 'reply:x': 8, 'reply:reddit': 4, asked: 5 },
      [lastDay]: { 'post:x': 1, asked: 2 },
    };
    expect(weeksOf(log, now).totals).toEqual({ written: 17, replies: 12, asked: 5, askedPrevious: 2 });
  });

  it('has no questions to compare with if nothing was written the week before', () => {
    const { totals } = weeksOf({ [thisDay]: { 'post:x': 1 }, [lastDay]: { 'post:practice': 3 } }, now);
    expect(totals.askedPrevious).toBeNull();
  });

  it.each<[number, number, boolean]>([
    [minPostsForTrend, minPostsForTrend, false],
    [minPostsForTrend - 1, minPostsForTrend, true],
    [minPostsForTrend, minPostsForTrend - 1, true],
    [0, 0, true],
  ])('with %i posts this week and %i last week, hasTooFewPosts is %s', (current, last, expected) => {
    const log = { [thisDay]: { 'post:x': current }, [lastDay]: { 'reply:x': last } };
    expect(weeksOf(log, now).hasTooFewPosts).toBe(expected);
  });

  const links = (count: number): Counts => ({
    'reply:x': count,
    'lean:at': count,
    asked: count,
    'link-only': count,
  });

  it('suggests from both weeks if this week has too few posts', () => {
    expect(weeksOf({ [thisDay]: links(3) }, now).tryNext).toBeNull();
    expect(weeksOf({ [thisDay]: links(3), [lastDay]: links(4) }, now).tryNext).toEqual({
      id: 'add-sentence',
      count: 7,
      of: 7,
    });
  });

  it('suggests from this week only if it has enough posts', () => {
    const better = { 'reply:x': minPostsForTrend, 'lean:with': minPostsForTrend, asked: minPostsForTrend };
    expect(weeksOf({ [thisDay]: better, [lastDay]: links(40) }, now).tryNext).toBeNull();
  });
});
