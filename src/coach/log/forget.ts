import type { Day } from '../counting/counts.ts';
import { deletionKey, type Forget, withoutDeleted } from './deletions.ts';
import type { SharedLog } from './shared-log.ts';

/** The log after a deletion made on `today`, on this device and, once they hear of it, on the others. */
export function forgetIn(log: SharedLog, forget: Forget, today: Day): SharedLog {
  const cut = deletionKey(forget, log, today);
  const cuts = { ...log.cuts, [cut]: (log.cuts[cut] ?? 0) + 1 };
  const devices = Object.entries(log.devices).map(
    ([id, device]) => [id, withoutDeleted(device, log.cuts, cuts)] as const,
  );
  return { cuts, devices: Object.fromEntries(devices) };
}
