import type { Counts, Day } from '../counting/counts.ts';
import type { Deletions } from './deletions.ts';

/** A device's name: eight random hexadecimal digits, and `~n` for counts brought back by an import. */
export type DeviceId = string;

/** The shape every device's name has. */
export const devicePattern = /^[0-9a-f]{8}(?:~\d{1,6})?$/;

/**
 * What one device counted. Only the device itself adds to it, and only it adds up the days of an old week:
 * a week that is there, empty or not, stands for its days.
 */
export interface DeviceLog {
  readonly days: Readonly<Record<Day, Counts>>;
  /** By the Monday it began on. */
  readonly weeks: Readonly<Record<Day, Counts>>;
}

/**
 * The habit log of all of a person's devices, as one of them knows it. It only ever grows: counts grow,
 * weeks take the place of their days, and deletions are counted too (`cuts.ts`). So two of them merge the
 * same way in any order and any number of times: a state-based grow-only counter for each device
 * (https://hal.inria.fr/inria-00555588, section 3.1), with deletions that win over what they cover.
 *
 * Every count in `devices` has survived all of `cuts`.
 */
export interface SharedLog {
  readonly cuts: Deletions;
  readonly devices: Readonly<Record<DeviceId, DeviceLog>>;
}

export const emptyDeviceLog: DeviceLog = { days: {}, weeks: {} };
export const emptyLog: SharedLog = { cuts: {}, devices: {} };
