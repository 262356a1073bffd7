import type { Counts, Day } from '../counting/counts.ts';
import { dayPeriod, isDay, type Period, weekPeriod } from './period.ts';
import { type Deletions, type DeviceLog, emptyDeviceLog, type SharedLog } from './shared-log.ts';

/** What a user can delete from the history. */
export type DeletionScope =
  | { readonly what: 'day'; readonly day: Day }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'everything' };

const keyPattern = /^(?:day|through|site ([a-z0-9]+(?:[.-]+[a-z0-9]+)*)) (\d{4}-\d{2}-\d{2})$/;

/** Whether `key` is a valid deletion key. */
export function isDeletionKey(key: string): boolean {
  const day = keyPattern.exec(key)?.[2];
  return day !== undefined && isDay(day);
}

/** The log after a deletion made on `today`. It reaches the other devices when they sync. */
export function deleteFrom(log: SharedLog, scope: DeletionScope, today: Day): SharedLog {
  const key = deletionKey(log, scope, today);
  const deletions = { ...log.deletions, [key]: (log.deletions[key] ?? 0) + 1 };
  const devices = Object.entries(log.devices).map(
    ([id, device]) => [id, withoutDeleted(device, log.deletions, deletions)] as const,
  );
  return { deletions, devices: Object.fromEntries(devices) };
}

/** Covers days after `today` too, because another device's clock may be ahead. */
function deletionKey(log: SharedLog, scope: DeletionScope, today: Day): string {
  if (scope.what === 'day') return `day ${scope.day}`;
  const knownDays = Object.values(log.devices).flatMap(({ days, weeks }) => [
    ...Object.keys(days),
    ...Object.keys(weeks).map((monday) => weekPeriod(monday).last),
  ]);
  const lastDay = knownDays.reduce((latest, day) => (day > latest ? day : latest), today);
  return scope.what === 'site' ? `site ${scope.site} ${lastDay}` : `through ${lastDay}`;
}

/** All deletions of both. */
export function mergeDeletions(a: Deletions, b: Deletions): Deletions {
  const merged = { ...a };
  for (const [key, times] of Object.entries(b)) merged[key] = Math.max(merged[key] ?? 0, times);
  return merged;
}

/** The epoch of a counter in a period: how many of these deletions cover it. */
export function epochOf(deletions: Deletions, period: Period, counter: string): number {
  return Object.entries(deletions).reduce(
    (epoch, [key, times]) => (covers(key, period, counter) ? epoch + times : epoch),
    0,
  );
}

/** What is left of a device's log after the deletions in `current` that are not in `known`. */
export function withoutDeleted(log: DeviceLog | undefined, known: Deletions, current: Deletions): DeviceLog {
  const newKeys = Object.keys(current).filter((key) => (current[key] ?? 0) > (known[key] ?? 0));
  if (log === undefined || newKeys.length === 0) return log ?? emptyDeviceLog;
  const remaining = (period: Period, counts: Counts): Counts => {
    const keys = newKeys.filter((key) => overlaps(key, period));
    if (keys.length === 0) return counts;
    return Object.fromEntries(
      Object.entries(counts).filter(([counter]) => !keys.some((key) => covers(key, period, counter))),
    );
  };
  const days = Object.entries(log.days).map(
    ([day, counts]) => [day, remaining(dayPeriod(day), counts)] as const,
  );
  const weeks = Object.entries(log.weeks).map(
    ([monday, counts]) => [monday, remaining(weekPeriod(monday), counts)] as const,
  );
  return {
    days: Object.fromEntries(days.filter(([, counts]) => Object.keys(counts).length > 0)),
    // An emptied week stays, so that its days cannot come back from another device.
    weeks: Object.fromEntries(weeks),
  };
}

function covers(key: string, period: Period, counter: string): boolean {
  if (!overlaps(key, period)) return false;
  const site = keyPattern.exec(key)?.[1];
  return site === undefined || counter === `post:${site}` || counter === `reply:${site}`;
}

/** A day that was summed into its week can only be deleted together with that week. */
function overlaps(key: string, period: Period): boolean {
  const day = key.slice(-10);
  return period.first <= day && (day <= period.last || !key.startsWith('day '));
}
