import { countIn, type Day } from '../counting/counts.ts';
import { addUp } from './compact.ts';
import { type Deletions, epochOf } from './deletions.ts';
import { mergeLogs } from './merge.ts';
import { inWeek, mondayOf, onDay, type Period } from './period.ts';
import type { DeviceId, SharedLog } from './shared-log.ts';

type Mutable = Record<'days' | 'weeks', Record<Day, Record<string, number>>>;

/**
 * Brings back what an exported log holds. Doing it twice changes nothing more, and it deletes nothing: the
 * deletions the file knows of are left out, because who imports a file asks for what is in it.
 *
 * What was deleted here since it was exported comes back as well. It is kept as counted by `device~round`,
 * apart from what the device has counted after the deletion, so that neither hides the other.
 */
export function restoreInto(log: SharedLog, exported: SharedLog): SharedLog {
  const devices: Record<DeviceId, Mutable> = {};
  for (const [id, { days, weeks }] of Object.entries(exported.devices)) {
    for (const [kind, periodOf, source] of [
      ['days', onDay, days],
      ['weeks', inWeek, weeks],
    ] as const) {
      for (const [day, counts] of Object.entries(source)) {
        for (const [counter, count] of Object.entries(counts)) {
          const home = homeOf(id, exported.cuts, log.cuts, periodOf(day), counter);
          devices[home] ??= { days: {}, weeks: {} };
          devices[home][kind][day] ??= {};
          const kept = devices[home][kind][day];
          kept[counter] = Math.max(countIn(kept, counter), count);
        }
      }
    }
  }
  return mergeLogs(addUpLike(devices, log), { cuts: log.cuts, devices });
}

/** A week of the file would take the place of days kept here, which can be more: so they are added up too. */
function addUpLike(restored: SharedLog['devices'], log: SharedLog): SharedLog {
  const devices = Object.entries(log.devices).map(([id, device]) => {
    const weeks = restored[id]?.weeks ?? {};
    return [id, addUp(device, (day) => Object.hasOwn(weeks, mondayOf(day)))] as const;
  });
  return { ...log, devices: Object.fromEntries(devices) };
}

function homeOf(id: DeviceId, counted: Deletions, now: Deletions, period: Period, counter: string): DeviceId {
  const [device = id, restored] = id.split('~');
  const round = restored === undefined ? epochOf(counted, period, counter) : Number(restored);
  return round === epochOf(now, period, counter) ? device : `${device}~${round}`;
}
