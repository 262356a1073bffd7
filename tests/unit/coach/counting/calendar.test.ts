import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayOf, daysOfWeek } from '../../../../src/coach/counting/calendar.ts';

const moments = fc.date({ min: new Date(2001, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });

/**
 * Zones whose clocks change at midnight, by half an hour, or in other months, or that skipped a
 * day.
 */
const zones = [
  'UTC',
  'America/New_York',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kolkata',
];
const zone = process.env.TZ;
const setZone = (name: string | undefined) => {
  if (name === undefined) delete process.env.TZ;
  else process.env.TZ = name;
};
afterEach(() => setZone(zone));

describe('dayOf', () => {
  it('is the local day, until its last millisecond', () => {
    expect(dayOf(new Date(2026, 0, 5))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 10, 22, 23, 59, 59, 999))).toBe('2026-11-22');
    expect(dayOf(new Date(2026, 10, 23, 0, 0, 0, 0))).toBe('2026-11-23');
  });

  it('depends on the time zone', () => {
    const moment = new Date('2026-11-22T23:30:00Z');
    const daysIn = ['UTC', 'America/New_York', 'Asia/Kolkata'].map((name) => {
      setZone(name);
      return dayOf(moment);
    });
    expect(daysIn).toEqual(['2026-11-22', '2026-11-22', '2026-11-23']);
  });
});

describe('daysOfWeek', () => {
  const november = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`);

  it.each([
    ['Monday', new Date(2026, 10, 16, 0, 0)],
    ['Wednesday', new Date(2026, 10, 18, 12)],
    ['Sunday night', new Date(2026, 10, 22, 23, 59)],
  ])('starts on Monday, for a %s', (_, now) => {
    expect(daysOfWeek(now)).toEqual(november);
  });

  it('returns the week that is `back` weeks earlier', () => {
    expect(daysOfWeek(new Date(2026, 11, 13, 23, 59), 3)).toEqual(november);
  });

  it('can span the end of a month or a year', () => {
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

  it.each(zones)('is seven days from Monday, right after those of the week before, in %s', (name) => {
    setZone(name);
    const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(moments, fc.nat(20), (now, back) => {
        const days = daysOfWeek(now, back);
        expect(days).toHaveLength(7);
        expect(new Date(days[0] ?? '').getUTCDay()).toBe(1);
        for (const [i, day] of days.slice(1).entries()) expect(dayBefore(day)).toBe(days[i]);
        expect(daysOfWeek(now, back + 1)[6]).toBe(dayBefore(days[0] ?? ''));
        expect(daysOfWeek(now)).toContain(dayOf(now));
      }),
    );
  });
});
