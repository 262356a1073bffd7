import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfWeek } from '../../../../src/coach/counting/calendar.ts';
import { isAboutLastWeek, isSummaryDue, nextSummary } from '../../../../src/coach/week/summary-time.ts';

const monday9 = { day: 1, hour: 9 };
const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
// 16 November 2026 is a Monday.
const before = at(10, 12).getTime();

describe('the weekly summary', () => {
  it.each([
    ['not due a minute before its hour', at(16, 8, 59), false],
    ['due at its hour', at(16, 9), true],
    ['due later in the week, for example after the device slept', at(22, 23, 59), true],
    ['not due when its week is over', at(23, 0), false],
  ])('is %s', (_, now, due) => {
    expect(isSummaryDue(monday9, before, now)).toBe(due);
  });

  it('is shown once', () => {
    const shown = at(16, 9).getTime();
    expect(isSummaryDue(monday9, shown, at(16, 9))).toBe(false);
    expect(isSummaryDue(monday9, shown, at(20, 9))).toBe(false);
    expect(isSummaryDue(monday9, shown, at(23, 9))).toBe(true);
  });

  it('is due next week if it was turned on after its hour', () => {
    expect(isSummaryDue(monday9, at(18, 12).getTime(), at(18, 13))).toBe(false);
  });

  it('is next at its hour in this week, or else in the week after', () => {
    expect(nextSummary(monday9, at(16, 8))).toEqual(at(16, 9));
    expect(nextSummary(monday9, at(16, 9))).toEqual(at(23, 9));
    expect(nextSummary({ day: 7, hour: 23 }, at(16, 9))).toEqual(at(22, 23));
  });

  it('is about the week before from Monday to Wednesday', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((day) => isAboutLastWeek({ day }))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('is next within eight days, on its day and at its hour', () => {
    const time = fc.record({ day: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 4, max: 23 }) });
    const moments = fc.date({ min: new Date(2020, 0, 1), max: new Date(2040, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(time, moments, (summaryTime, now) => {
        const next = nextSummary(summaryTime, now);
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(next.getTime() - now.getTime()).toBeLessThan(8 * 86_400_000);
        expect(next.getHours()).toBe(summaryTime.hour);
        expect((next.getDay() + 6) % 7).toBe(summaryTime.day - 1);
        expect(isSummaryDue(summaryTime, now.getTime(), next)).toBe(true);
        expect(isSummaryDue(summaryTime, now.getTime(), now)).toBe(false);
        expect(daysOfWeek(next)).toHaveLength(7);
      }),
    );
  });
});
