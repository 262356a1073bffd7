import { dayOf } from '../../src/coach/counting/calendar.ts';

const each = (
  ids: readonly string[],
  countersOf: (id: string) => Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(ids.flatMap((id) => Object.entries(countersOf(id))));

/** The counts of a busy day: forty posts on five sites, with tips. */
const busyDay: Readonly<Record<string, number>> = {
  ...each(['x', 'mastodon', 'linkedin', 'reddit', 'bluesky'], (site) => ({
    [`post:${site}`]: 3,
    [`reply:${site}`]: 5,
  })),
  ...each(['at', 'rather-at', 'level', 'rather-with', 'with'], (step) => ({ [`lean:${step}`]: 8 })),
  ...each(
    ['asked', 'gave', 'requested', 'about-us', 'about-them', 'named', 'thread', 'conversation'],
    (habit) => ({ [habit]: 6 }),
  ),
  ...each(['hashtag-pile', 'hard-sell', 'shouting', 'brochure-words'], (rule) => ({
    [`shown:${rule}`]: 3,
    [`heeded:${rule}`]: 1,
    [`kept:${rule}`]: 1,
  })),
};

/** The counts of somebody who wrote forty posts on each of the last 365 days, by day. */
export function yearOfCounts(now: Date): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const days = Array.from({ length: 365 }, (_, back) => dayOf(new Date(now.getTime() - back * 86_400_000)));
  return Object.fromEntries(days.map((day) => [day, busyDay]));
}
