import { sampleDays } from '../sample-days.ts';
import type { BrowserData, PageState } from '../state.ts';

const week = (id: string, title: string, browser: Partial<BrowserData>, hash = 'week'): PageState => ({
  id: `week-${id}`,
  title,
  page: `options/index.html#${hash}`,
  browser,
});
const stored = (count: number) => ({ stored: sampleDays(count) });

export const emptyWeeks: readonly PageState[] = [
  week('empty', 'nothing counted: an example', {}),
  week('last-empty', 'last week, nothing counted', {}, 'last'),
  week('read-failed', 'storage cannot be read', { failsToRead: true }),
];

export const fullWeeks: readonly PageState[] = [
  week('day', 'a day', stored(1)),
  week('week', 'a week', stored(7)),
  week('year', 'a year', stored(365)),
];

export const lastWeeks: readonly PageState[] = [
  week('last-year', 'last week, a year', stored(365), 'last'),
  week('summary', 'weekly summary, without the permission', {
    stored: { ...sampleDays(1), settings: { weeklyHello: { on: true, day: 1, hour: 9 } } },
    mayNotify: false,
  }),
];
