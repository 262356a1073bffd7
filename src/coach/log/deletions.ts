import type { Counts, Day } from '../counting/counts.ts';
import { inWeek, isDay, onDay, type Period } from './period.ts';
import { type DeviceLog, emptyDeviceLog, type SharedLog } from './shared-log.ts';

/** What a person can have forgotten. */
export type Forget =
  | { readonly what: 'day'; readonly day: Day }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'everything' };

/**
 * Deletions, by how often each was made: `day 2026-11-22`, `through 2026-11-22` (that day and all before)
 * and `site x 2026-11-22` (the posts and replies on x, that day and all before). The numbers only grow.
 *
 * A count belongs to the round it was counted in: the deletions covering it that its device knew of then. A
 * deletion made since ends the round. So a deletion wins over counts its day covers on devices that have not
 * heard of it, however late they tell, and counts made after hearing of it stay. No count is kept in order to
 * remember that it was deleted.
 */
export type Deletions = Readonly<Record<string, number>>;

const cutPattern = /^(?:day|through|site ([a-z0-9]+(?:[.-]+[a-z0-9]+)*)) (\d{4}-\d{2}-\d{2})$/;

/** Whether `key` names a deletion. */
export function isDeletion(key: string): boolean {
  const day = cutPattern.exec(key)?.[2];
  return day !== undefined && isDay(day);
}

/** The name of a deletion made on `today`; what lies after `today` by another clock goes with it. */
export function deletionKey(forget: Forget, log: SharedLog, today: Day): string {
  if (forget.what === 'day') return `day ${forget.day}`;
  const known = Object.values(log.devices).flatMap(({ days, weeks }) => [
    ...Object.keys(days),
    ...Object.keys(weeks).map((monday) => inWeek(monday).last),
  ]);
  const through = known.reduce((latest, day) => (day > latest ? day : latest), today);
  return forget.what === 'site' ? `site ${forget.site} ${through}` : `through ${through}`;
}

/** All deletions of both. */
export function mergeDeletions(a: Deletions, b: Deletions): Deletions {
  const merged = { ...a };
  for (const [cut, times] of Object.entries(b)) merged[cut] = Math.max(merged[cut] ?? 0, times);
  return merged;
}

/** How many deletions in `cuts` cover what a counter counted in a period: the round it is in. */
export function epochOf(cuts: Deletions, period: Period, counter: string): number {
  return Object.entries(cuts).reduce(
    (round, [cut, times]) => (covers(cut, period, counter) ? round + times : round),
    0,
  );
}

/** What one device counted without what `later` deletions, beyond the `known` ones, have taken away. */
export function withoutDeleted(log: DeviceLog | undefined, known: Deletions, later: Deletions): DeviceLog {
  const news = Object.keys(later).filter((cut) => (later[cut] ?? 0) > (known[cut] ?? 0));
  if (log === undefined || news.length === 0) return log ?? emptyDeviceLog;
  const keep = (period: Period, counts: Counts): Counts => {
    const cutting = news.filter((cut) => touches(cut, period));
    if (cutting.length === 0) return counts;
    return Object.fromEntries(
      Object.entries(counts).filter(([counter]) => !cutting.some((cut) => covers(cut, period, counter))),
    );
  };
  const days = Object.entries(log.days).map(([day, counts]) => [day, keep(onDay(day), counts)] as const);
  const weeks = Object.entries(log.weeks).map(([day, counts]) => [day, keep(inWeek(day), counts)] as const);
  return {
    days: Object.fromEntries(days.filter(([, counts]) => Object.keys(counts).length > 0)),
    weeks: Object.fromEntries(weeks),
  };
}

function covers(cut: string, period: Period, counter: string): boolean {
  const site = cutPattern.exec(cut)?.[1];
  return (
    touches(cut, period) && (site === undefined || counter === `post:${site}` || counter === `reply:${site}`)
  );
}

/** A day that was added up into its week can only go with the week. */
function touches(cut: string, period: Period): boolean {
  const day = cut.slice(-10);
  return period.first <= day && (day <= period.last || !cut.startsWith('day '));
}
