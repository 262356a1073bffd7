import type { Day } from '../../coach/counting/counts.ts';
import { compact, dailyCountsStart } from '../../coach/log/compact.ts';
import { withoutDeleted } from '../../coach/log/deletions.ts';
import { mergeLogs } from '../../coach/log/merge.ts';
import { type DeviceId, emptyDeviceLog } from '../../coach/log/shared-log.ts';
import { currentFormat, formatKey, isNewer } from '../format.ts';
import { isJsonEqual } from '../json-equal.ts';
import {
  changesBetween,
  deviceKey,
  type LocalLog,
  parseDeviceId,
  parseLocalLog,
  type StoredItems,
} from '../local-log.ts';
import {
  applySettingVersions,
  initialSettingVersions,
  mergeSettingVersions,
  parseSettingVersions,
  type SettingVersions,
  settingVersionsKey,
} from '../setting-versions.ts';
import { parseSettings, settingsKey, settingsVersion, versionOf } from '../settings.ts';
import type { Remote } from './remote.ts';

/** What this device knows after merging the other devices' items, and the changes to store. */
export interface Reconciled {
  readonly local: LocalLog;
  readonly versions: SettingVersions;
  readonly changes: StoredItems;
}

/**
 * Updates the stored items to the current format and merges the downloaded items into them. Every
 * step is idempotent and all changes are stored in one write, so it does not matter where it is
 * interrupted:
 * - a device without an id gets one, and settings without versions get version 1;
 * - the days of old weeks are summed;
 * - the other devices' counts, deletions and settings are merged. `remote` is null if sync is off.
 */
export function reconcile(
  stored: StoredItems,
  remote: Remote | null,
  today: Day,
  newDeviceId: () => DeviceId,
): Reconciled {
  const before = parseLocalLog(stored);
  const ownId = parseDeviceId(stored[deviceKey]) ?? newDeviceId();
  const local = mergeRemote(compactOwnDays(before, ownId, today), remote, newDeviceId);

  const settings = parseSettings(stored[settingsKey]);
  const ownVersions =
    stored[settingVersionsKey] === undefined
      ? initialSettingVersions(settings, local.ownId)
      : parseSettingVersions(stored[settingVersionsKey]);
  const versions = mergeSettingVersions(ownVersions, remote?.versions ?? {});
  const mergedSettings = applySettingVersions(settings, versions);
  const canWriteSettings = !isNewer(versionOf(stored[settingsKey]), settingsVersion);
  return {
    local,
    versions,
    changes: {
      ...changesBetween(before, local),
      ...(stored[formatKey] === currentFormat ? {} : { [formatKey]: currentFormat }),
      ...(isJsonEqual(versions, stored[settingVersionsKey]) ? {} : { [settingVersionsKey]: versions }),
      ...(canWriteSettings && !isJsonEqual(mergedSettings, settings)
        ? { [settingsKey]: mergedSettings }
        : {}),
    },
  };
}

/** Sums this device's old days, and moves its counts to `ownId` if it had none before. */
function compactOwnDays({ log, ownId: oldId, importedIds }: LocalLog, ownId: DeviceId, today: Day): LocalLog {
  const { [oldId]: ownLog = emptyDeviceLog, ...others } = log.devices;
  const devices = { ...others, [ownId]: compact(ownLog, dailyCountsStart(today)) };
  return { log: { ...log, devices }, ownId, importedIds };
}

/**
 * Merges the downloaded log.
 *
 * If it has counts of this device that the device itself does not have, its storage was reset to
 * an earlier state or its profile was copied. Then it continues with a new id, and its old id
 * becomes that of another, imported device.
 */
function mergeRemote(local: LocalLog, remote: Remote | null, newDeviceId: () => DeviceId): LocalLog {
  if (remote === null) return local;
  const log = mergeLogs(local.log, remote.log);
  const { ownId, importedIds } = local;
  const ownLog = withoutDeleted(local.log.devices[ownId], local.log.deletions, log.deletions);
  if (isJsonEqual(ownLog, log.devices[ownId])) return { ...local, log };
  const newId = newDeviceId();
  return {
    log: { ...log, devices: { ...log.devices, [newId]: emptyDeviceLog } },
    ownId: newId,
    importedIds: new Set([...importedIds, ownId]),
  };
}
