import { addCounts, type Counts, type Day, type HabitLog } from '../counting/counts.ts';

/** A device's id: eight random hexadecimal digits, and `~n` for counts that an import restored. */
export type DeviceId = string;

/** The format of every device id. */
export const devicePattern = /^[0-9a-f]{8}(?:~\d{1,6})?$/;

/**
 * What one device counted. Only that device adds counts to it, and only that device sums the days
 * of an old week. A week that is present replaces its days, even if it is empty.
 */
export interface DeviceLog {
  readonly days: Readonly<Record<Day, Counts>>;
  /** By the Monday each week starts on. */
  readonly weeks: Readonly<Record<Day, Counts>>;
}

/**
 * Deletion keys (tombstones), each with the number of times it was made. The numbers only grow.
 * - `day 2026-11-22`: everything on that day
 * - `through 2026-11-22`: everything on that day and before
 * - `site x 2026-11-22`: posts and replies on x, on that day and before
 *
 * Each count belongs to an epoch: the number of deletions covering it that its device knew when it
 * counted. A later deletion starts a new epoch and removes the counts of the earlier ones on every
 * device, no matter how late they are uploaded. Counts made after a device has downloaded the
 * deletion stay.
 */
export type Deletions = Readonly<Record<string, number>>;

/**
 * The habit log of all the user's devices, as one device knows it. It only ever grows: counts and
 * deletion numbers increase, and weeks replace their days. So logs merge to the same result in any
 * order and any number of times: each device is a state-based grow-only counter
 * (https://hal.inria.fr/inria-00555588, section 3.1), and a deletion wins over the counts it
 * covers.
 *
 * All `deletions` have been applied to the counts in `devices`.
 */
export interface SharedLog {
  /** Called `cuts` in everything that is stored, exported or synced. */
  readonly deletions: Deletions;
  readonly devices: Readonly<Record<DeviceId, DeviceLog>>;
}

export const emptyDeviceLog: DeviceLog = { days: {}, weeks: {} };
export const emptyLog: SharedLog = { deletions: {}, devices: {} };

/** The sum over all devices. Counts kept by the week are listed under the week's Monday. */
export function sumDevices(log: SharedLog): HabitLog {
  const sum: Record<Day, HabitLog[Day]> = {};
  for (const { days, weeks } of Object.values(log.devices)) {
    for (const [day, counts] of [...Object.entries(days), ...Object.entries(weeks)]) {
      sum[day] = addCounts(sum[day] ?? {}, counts);
    }
  }
  return sum;
}
