import { type Counts, countIn, type Day } from '../counting/counts.ts';
import { mergeDeletions, withoutDeleted } from './deletions.ts';
import { mondayOf } from './period.ts';
import { type DeviceId, type DeviceLog, emptyDeviceLog, type SharedLog } from './shared-log.ts';

/**
 * Merges what two devices know. Merging is associative, commutative and idempotent, so uploads may
 * arrive late, in any order, repeatedly, or not at all until later.
 */
export function mergeLogs(a: SharedLog, b: SharedLog): SharedLog {
  const deletions = mergeDeletions(a.deletions, b.deletions);
  const ids = new Set([...Object.keys(a.devices), ...Object.keys(b.devices)]);
  const devices: Record<DeviceId, DeviceLog> = {};
  for (const id of ids) {
    devices[id] = mergeDeviceLogs(
      withoutDeleted(a.devices[id], a.deletions, deletions),
      withoutDeleted(b.devices[id], b.deletions, deletions),
    );
  }
  return { deletions, devices };
}

/** Merges two copies of one device's log, both of the same epochs. */
function mergeDeviceLogs(a: DeviceLog, b: DeviceLog): DeviceLog {
  if (a === emptyDeviceLog) return b;
  if (b === emptyDeviceLog) return a;
  const weeks = maxByDay(a.weeks, b.weeks);
  const days = Object.entries(maxByDay(a.days, b.days)).filter(
    ([day]) => !Object.hasOwn(weeks, mondayOf(day)),
  );
  return { days: Object.fromEntries(days), weeks };
}

function maxByDay(a: Readonly<Record<Day, Counts>>, b: Readonly<Record<Day, Counts>>): Record<Day, Counts> {
  const merged = { ...a };
  for (const [day, counts] of Object.entries(b)) merged[day] = maxCounts(merged[day] ?? {}, counts);
  return merged;
}

function maxCounts(a: Counts, b: Counts): Counts {
  const merged: Record<string, number> = { ...a };
  for (const [counter, count] of Object.entries(b)) {
    merged[counter] = Math.max(countIn(merged, counter), count);
  }
  return merged;
}
