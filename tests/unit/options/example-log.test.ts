import { describe, expect, it } from 'vitest';
import { dayOf, daysOfWeek } from '../../../src/coach/counting/calendar.ts';
import { counterPattern } from '../../../src/coach/counting/counts.ts';
import { weeksOf } from '../../../src/coach/week/weeks.ts';
import { ruleName } from '../../../src/options/rule-name.ts';
import { siteName } from '../../../src/options/site-name.ts';
import { exampleLog } from '../../../src/options/week/example-log.ts';

const now = new Date(2026, 10, 18, 12);

describe('the example log', () => {
  const log = exampleLog(now);
  const { current, previous, hasTooFewPosts, tryNext } = weeksOf(log, now);

  it('has two full weeks and a suggestion, so that it shows every part of the page', () => {
    expect(hasTooFewPosts).toBe(false);
    expect(tryNext).not.toBeNull();
    for (const week of [current, previous]) expect(week.posts + week.replies).toBeGreaterThan(9);
    expect(Object.keys(log)).toEqual(expect.arrayContaining(daysOfWeek(now)));
    expect(log[dayOf(now)]).toBeDefined();
  });

  it('has only valid counters, with sites and tips that exist', () => {
    for (const counts of Object.values(log))
      for (const counter of Object.keys(counts)) expect(counter).toMatch(counterPattern);
    for (const { site } of current.sites) expect(siteName(site)).not.toBe(site);
    for (const { rule } of current.tips) expect(ruleName(rule)).not.toBe(rule);
  });

  it('has a lean for every post and reply', () => {
    for (const week of [current, previous]) expect(week.analyzed).toBe(week.posts + week.replies);
  });
});
