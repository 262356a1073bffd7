import type { Day } from '../../coach/counting/counts.ts';
import { compact, keptByDayFrom } from '../../coach/log/compact.ts';
import { withoutDeleted } from '../../coach/log/deletions.ts';
import { mergeLogs } from '../../coach/log/merge.ts';
import { type DeviceId, emptyDeviceLog } from '../../coach/log/shared-log.ts';
import {
  type Choices,
  choicesKey,
  firstChoices,
  mergeChoices,
  parseChoices,
  withChoices,
} from '../choices.ts';
import { format, formatKey, isNewer } from '../format.ts';
import {
  changesBetween,
  deviceKey,
  type LocalLog,
  parseDevice,
  parseLocalLog,
  type StoredItems,
} from '../local-log.ts';
import { sameJson } from '../same-json.ts';
import { parseSettings, settingsKey, settingsVersion, versionOf } from '../settings.ts';
import type { Remote } from './remote.ts';

/** What this device knows once it has heard the others, and what must be written for it. */
export interface Reconciled {
  readonly local: LocalLog;
  readonly choices: Choices;
  readonly changes: StoredItems;
}

/**
 * Puts what is stored in order, and what was heard into it. Every step can be done again over its own
 * result, and all of it is one write, so it does not matter where it was stopped:
 * - a device without a name gets one, and choices made before there were turns become the first turn;
 * - days of old weeks are added up;
 * - what others have told is merged in, deletions and choices too. `heard` is null where sync is off.
 */
export function reconcile(
  stored: StoredItems,
  heard: Remote | null,
  today: Day,
  newName: () => DeviceId,
): Reconciled {
  const before = parseLocalLog(stored);
  const local = hearing(tidied(before, parseDevice(stored[deviceKey]) ?? newName(), today), heard, newName);
  const settings = parseSettings(stored[settingsKey]);
  const made =
    stored[choicesKey] === undefined ? firstChoices(settings, local.own) : parseChoices(stored[choicesKey]);
  const choices = mergeChoices(made, heard?.choices ?? {});
  const after = withChoices(settings, choices);
  const mayChoose = !isNewer(versionOf(stored[settingsKey]), settingsVersion);
  return {
    local,
    choices,
    changes: {
      ...changesBetween(before, local),
      ...(stored[formatKey] === format ? {} : { [formatKey]: format }),
      ...(sameJson(choices, stored[choicesKey]) ? {} : { [choicesKey]: choices }),
      ...(mayChoose && !sameJson(after, settings) ? { [settingsKey]: after } : {}),
    },
  };
}

function tidied({ log, own: name, imported }: LocalLog, own: DeviceId, today: Day): LocalLog {
  const { [name]: counted = emptyDeviceLog, ...others } = log.devices;
  const devices = { ...others, [own]: compact(counted, keptByDayFrom(today)) };
  return { log: { ...log, devices }, own, imported };
}

/**
 * Where others have heard more from this device than it knows itself, its store was put back to an earlier
 * state, or its profile was copied. It then goes on under a new name, and what it was is another device.
 */
function hearing(local: LocalLog, heard: Remote | null, newName: () => DeviceId): LocalLog {
  if (heard === null) return local;
  const log = mergeLogs(local.log, heard.log);
  const { own, imported } = local;
  const known = withoutDeleted(local.log.devices[own], local.log.cuts, log.cuts);
  if (sameJson(known, log.devices[own])) return { ...local, log };
  const renamed = newName();
  return {
    log: { ...log, devices: { ...log.devices, [renamed]: emptyDeviceLog } },
    own: renamed,
    imported: new Set([...imported, own]),
  };
}
