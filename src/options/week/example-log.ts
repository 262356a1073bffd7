import { daysOfWeek } from '../../coach/counting/calendar.ts';
import type { Counts, HabitLog } from '../../coach/counting/counts.ts';

/** The counts of a made-up person on each day of a week, Monday first. */
const days: readonly Counts[] = [
  { 'post:linkedin': 1, 'reply:linkedin': 2, 'lean:rather-at': 1, 'lean:with': 2, asked: 1, named: 1 },
  { 'reply:x': 3, 'lean:with': 2, 'lean:level': 1, 'about-them': 2, thread: 2, conversation: 1 },
  { 'post:linkedin': 1, 'reply:x': 1, 'lean:at': 1, 'lean:rather-with': 1, requested: 3, 'about-us': 1 },
  { 'reply:mastodon': 2, 'lean:with': 1, 'lean:level': 1, gave: 1, asked: 1, thread: 2 },
  { 'post:mastodon': 1, 'reply:x': 2, 'lean:with': 2, 'lean:rather-at': 1, 'about-them': 1, gave: 1 },
  { 'reply:mastodon': 2, 'lean:rather-with': 2, asked: 1, named: 1, thread: 1, conversation: 1 },
  { 'post:x': 1, 'lean:level': 1, 'link-only': 1 },
];
const tips: Counts = {
  'shown:hashtag-pile': 3,
  'heeded:hashtag-pile': 2,
  'kept:hashtag-pile': 1,
  'shown:all-about-us': 1,
  'kept:all-about-us': 1,
  'shown:link-drop': 1,
  'dismissed:link-drop': 1,
};

/** A made-up habit log of the week of `now` and seven weeks before it, for the example. */
export function exampleLog(now: Date): HabitLog {
  const weeks = [0, 1, 2, 3, 4, 5, 6, 7].map((back) => {
    const shift = (3 * back) % days.length;
    return daysOfWeek(now, back).flatMap((day, i) => {
      const counts = days[(i + shift) % days.length];
      // Earlier weeks have fewer days, so that the chart of weeks rises.
      return counts === undefined || i < back / 2
        ? []
        : [[day, i === 0 ? { ...counts, ...tips } : counts] as const];
    });
  });
  return Object.fromEntries(weeks.flat());
}
