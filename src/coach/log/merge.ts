import { type Counts, countIn, type Day } from '../counting/counts.ts';
import { mergeDeletions, withoutDeleted } from './deletions.ts';
import { mondayOf } from './period.ts';
import { type DeviceId, type DeviceLog, emptyDeviceLog, type SharedLog } from './shared-log.ts';

/**
 * What two devices know, put together. The order of merges, repeats and omissions that come later make no
 * difference: merging is associative, commutative and idempotent.
 */
export function mergeLogs(a: SharedLog, b: SharedLog): SharedLog {
  const cuts = mergeDeletions(a.cuts, b.cuts);
  const ids = new Set([...Object.keys(a.devices), ...Object.keys(b.devices)]);
  const devices: Record<DeviceId, DeviceLog> = {};
  for (const id of ids) {
    devices[id] = mergeDevices(
      withoutDeleted(a.devices[id], a.cuts, cuts),
      withoutDeleted(b.devices[id], b.cuts, cuts),
    );
  }
  return { cuts, devices };
}

/** What is known of one device, from two tellings that have heard of the same deletions. */
export function mergeDevices(a: DeviceLog, b: DeviceLog): DeviceLog {
  if (a === emptyDeviceLog) return b;
  if (b === emptyDeviceLog) return a;
  const weeks = highest(a.weeks, b.weeks);
  const days = Object.entries(highest(a.days, b.days)).filter(
    ([day]) => !Object.hasOwn(weeks, mondayOf(day)),
  );
  return { days: Object.fromEntries(days), weeks };
}

function highest(a: Readonly<Record<Day, Counts>>, b: Readonly<Record<Day, Counts>>): Record<Day, Counts> {
  const merged = { ...a };
  for (const [day, counts] of Object.entries(b)) merged[day] = highestCounts(merged[day] ?? {}, counts);
  return merged;
}

function highestCounts(a: Counts, b: Counts): Counts {
  const merged: Record<string, number> = { ...a };
  for (const [counter, count] of Object.entries(b)) {
    merged[counter] = Math.max(countIn(merged, counter), count);
  }
  return merged;
}
