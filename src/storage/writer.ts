import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { addCounts, type Counts, type Day } from '../coach/counting/counts.ts';
import type { RecentReplies } from '../coach/counting/recent-replies.ts';
import { type DeletionScope, deleteFrom } from '../coach/log/deletions.ts';
import { mondayOf } from '../coach/log/period.ts';
import { restoreInto } from '../coach/log/restore.ts';
import type { DeviceId, SharedLog } from '../coach/log/shared-log.ts';
import { parseCounts } from './day-counts.ts';
import { formatKey } from './format.ts';
import {
  changesBetween,
  dayKey,
  deviceKey,
  type LocalLog,
  parseDeviceId,
  parseLocalLog,
  type StoredItems,
  weekKey,
} from './local-log.ts';
import { parsePolicy, policyKey } from './policy.ts';
import { readRecentReplies, recentRepliesKey } from './recent-replies-store.ts';
import { createSerialQueue } from './serial-queue.ts';
import { parseSettingVersions, recordChanges, settingVersionsKey } from './setting-versions.ts';
import { parseSettings, settingsKey } from './settings.ts';
import { changeSettings, type SettingsChange } from './settings-change.ts';
import { unsentKey } from './sync/sync-state.ts';
import { writeItems } from './write-items.ts';

/** The user tried to change a setting that the organization has locked. */
export class LockedError extends Error {
  constructor() {
    super('Your organization manages this setting.');
    this.name = 'LockedError';
  }
}

/**
 * The only place that writes counts and settings; only the background creates one. Writes are
 * serialized transactions: each one reads and writes before the next one starts, and each is a
 * single write of the browser, so that an interruption leaves all of it or none of it.
 *
 * Every method rejects if the browser could not store the items or if they have a later format
 * (`NewerFormatError`).
 *
 * @param newDeviceId creates the id of a new device
 */
export function createWriter(newDeviceId: () => DeviceId = randomDeviceId) {
  const enqueue = createSerialQueue();
  /** Writes the changes that `transaction` returns, and resolves to its result. */
  const update = <T>(transaction: (stored: StoredItems) => readonly [changes: StoredItems, result: T]) =>
    enqueue(async () => {
      const stored = await browser.storage.local.get(null);
      const [changes, result] = transaction(stored);
      await writeItems(stored, changes);
      return result;
    });
  return {
    update,
    newDeviceId,
    /** Adds counts to a day, unless the organization has turned the history off. */
    count: (day: Day, counts: Counts) => enqueue(() => addToDay(day, counts)),
    /**
     * Adds counts that depend on this week's recent replies, and stores the new recent replies in
     * the same write.
     */
    countReply: (
      day: Day,
      evaluate: (recent: RecentReplies | null) => Promise<{ counts: Counts; recent: RecentReplies }>,
    ) =>
      enqueue(async () => {
        const { counts, recent } = await evaluate(await readRecentReplies());
        await addToDay(day, counts, { [recentRepliesKey]: recent });
      }),
    /** Changes a setting. Rejects with `LockedError` if the organization has locked it. */
    change: (change: SettingsChange) => enqueue(() => writeChange(change, newDeviceId)),
    /** Deletes counts on `today`, here and, once they sync, on the user's other devices. */
    deleteCounts: (scope: DeletionScope, today: Day) =>
      update((stored) => [deletionChanges(stored, scope, today), undefined]),
    /** Merges an exported log. Doing it twice changes nothing more. */
    restore: (exported: SharedLog) => update((stored) => [restoreChanges(stored, exported), undefined]),
  };
}

export type Writer = ReturnType<typeof createWriter>;

async function addToDay(day: Day, counts: Counts, otherChanges: StoredItems = {}): Promise<void> {
  const [keyOfDay, keyOfWeek] = [dayKey(day), weekKey(mondayOf(day))];
  const stored = await browser.storage.local.get([formatKey, policyKey, unsentKey, keyOfDay, keyOfWeek]);
  if (parsePolicy(stored[policyKey]).historyOff) return;
  // The week of an old day may be summed already, for example if the clock was set back.
  const isSummed = v.is(v.record(v.string(), v.unknown()), stored[keyOfWeek]);
  const key = isSummed ? keyOfWeek : keyOfDay;
  await writeItems(stored, {
    [key]: addCounts(parseCounts(stored[key]), counts),
    [unsentKey]: nextUnsent(stored[unsentKey]),
    ...otherChanges,
  });
}

async function writeChange(change: SettingsChange, newDeviceId: () => DeviceId): Promise<void> {
  const keys = [formatKey, deviceKey, policyKey, unsentKey, settingsKey, settingVersionsKey];
  const stored = await browser.storage.local.get(keys);
  if (parsePolicy(stored[policyKey]).locked && change.set !== 'pausedUntil') throw new LockedError();
  const before = parseSettings(stored[settingsKey]);
  const after = changeSettings(before, change);
  const deviceId = parseDeviceId(stored[deviceKey]) ?? newDeviceId();
  const versions = parseSettingVersions(stored[settingVersionsKey]);
  await writeItems(stored, {
    [settingsKey]: after,
    [settingVersionsKey]: recordChanges(versions, before, after, deviceId),
    [deviceKey]: deviceId,
    [unsentKey]: nextUnsent(stored[unsentKey]),
  });
}

function deletionChanges(stored: StoredItems, scope: DeletionScope, today: Day): StoredItems {
  const before = parseLocalLog(stored);
  const after = { ...before, log: deleteFrom(before.log, scope, today) };
  return {
    ...(scope.what === 'everything' ? removalOfCounts(stored, after) : {}),
    ...changesBetween(before, after),
    [unsentKey]: nextUnsent(stored[unsentKey]),
  };
}

/** Removes every stored count that is not part of `remaining`, even if it is not valid. */
function removalOfCounts(stored: StoredItems, remaining: LocalLog): StoredItems {
  const remainingItems = changesBetween(parseLocalLog({}), remaining);
  const isCount = (key: string) => key === recentRepliesKey || /^(?:day|week|other|unreadable):/.test(key);
  const keys = Object.keys(stored).filter((key) => isCount(key) && !(key in remainingItems));
  return Object.fromEntries(keys.map((key) => [key, null]));
}

function restoreChanges(stored: StoredItems, exported: SharedLog): StoredItems {
  const before = parseLocalLog(stored);
  const log = restoreInto(before.log, exported);
  if (Object.keys(changesBetween(before, { ...before, log })).length === 0) return {};
  const changedIds = Object.keys(log.devices).filter(
    (id) => id !== before.ownId && log.devices[id] !== before.log.devices[id],
  );
  const importedIds = new Set([...before.importedIds, ...changedIds]);
  return {
    ...changesBetween(before, { ...before, log, importedIds }),
    [unsentKey]: nextUnsent(stored[unsentKey]),
  };
}

function nextUnsent(unsent: unknown): number {
  return typeof unsent === 'number' ? unsent + 1 : 1;
}

function randomDeviceId(): DeviceId {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(16).padStart(8, '0');
}
