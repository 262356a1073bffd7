import * as v from 'valibot';
import { withoutDeleted } from '../../coach/log/deletions.ts';
import { type DeviceId, type DeviceLog, emptyDeviceLog, type SharedLog } from '../../coach/log/shared-log.ts';
import { isJsonEqual } from '../json-equal.ts';
import { deviceOf, logItems, packedSchema, readLogItem } from './log-items.ts';
import { bytesOf, quota } from './quota.ts';
import type { Reconciled } from './reconcile.ts';
import type { Remote } from './remote.ts';
import { isSettingItem, settingItems } from './setting-items.ts';

/** The changes to make in the browser's sync storage. */
export interface Upload {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
  /** Bytes in use after the upload. */
  readonly usedBytes: number;
  /** Whether there was not enough room: then the oldest counts stay on this device only. */
  readonly isFull: boolean;
}

/** Room to leave free, because browsers may count the bytes of keys differently. */
const reserve = { bytes: 1024, items: 12 };

/**
 * Plans the upload of this device's settings, its counts and the counts it imported. From other
 * devices' items it only removes what was deleted, so that nothing stays because a device never
 * comes back.
 */
export async function planUpload({ local, versions }: Reconciled, remote: Remote): Promise<Upload> {
  const ownIds = new Set([local.ownId, ...local.importedIds]);
  const isOwn = (key: string) => isSettingItem(key) || ownIds.has(deviceOf(key) ?? '');
  const planned = await otherDevicesItems(remote, isOwn, local.log);
  let itemCount = planned.size;
  let usedBytes = [...planned].reduce((sum, [key, item]) => sum + bytesOf(key, item), 0);
  let isFull = false;
  for (const [key, item] of [...settingItems(versions), ...(await itemsOf(ownIds, local.log))]) {
    if (remote.newerKeys.has(key)) continue;
    const bytes = bytesOf(key, item);
    const fits =
      usedBytes + bytes <= quota.maxTotalBytes - reserve.bytes && itemCount < quota.maxItems - reserve.items;
    if (!fits) {
      isFull = true;
      continue;
    }
    planned.set(key, item);
    usedBytes += bytes;
    itemCount++;
  }
  const set: Record<string, unknown> = {};
  for (const [key, item] of planned) {
    if (!(await isUploaded(key, item, remote))) set[key] = item;
  }
  const remove = Object.keys(remote.items).filter((key) => !planned.has(key));
  return { set, remove, usedBytes, isFull };
}

/** Removes this device's items when sync is off. Other devices keep the counts they downloaded. */
export function removeOwnItems(ownId: DeviceId, remote: Remote): Upload {
  const remove = Object.keys(remote.items).filter((key) => deviceOf(key) === ownId);
  return { set: {}, remove, usedBytes: 0, isFull: false };
}

/** Items to keep: those of other devices without what was deleted, and all of later versions. */
async function otherDevicesItems(
  remote: Remote,
  isOwn: (key: string) => boolean,
  log: SharedLog,
): Promise<Map<string, unknown>> {
  const items = new Map<string, unknown>();
  for (const [key, item] of Object.entries(remote.items)) {
    const isNewer = remote.newerKeys.has(key);
    if (isOwn(key) && !isNewer) continue;
    const part = isNewer ? undefined : remote.parts.get(key);
    const remaining = part === undefined ? item : await itemWithoutDeleted(key, item, part, log);
    if (remaining !== undefined) items.set(key, remaining);
  }
  return items;
}

/**
 * Whether sync storage already has an item with this content. Browsers deflate the same text to
 * different bytes, and two of them must not keep overwriting each other's items because of that.
 */
async function isUploaded(key: string, item: unknown, remote: Remote): Promise<boolean> {
  if (isJsonEqual(item, remote.items[key])) return true;
  const part = remote.parts.get(key);
  return part !== undefined && v.is(packedSchema, item) && isJsonEqual(await readLogItem(key, item), part);
}

async function itemsOf(devices: ReadonlySet<DeviceId>, log: SharedLog): Promise<[string, unknown][]> {
  return (await Promise.all([...devices].map((device) => logItems(log, device)))).flat();
}

/** Another device's item without what was deleted after its upload; undefined if none is left. */
async function itemWithoutDeleted(
  key: string,
  item: unknown,
  part: SharedLog,
  log: SharedLog,
): Promise<unknown> {
  const device = deviceOf(key) ?? '';
  const uploaded = part.devices[device] ?? emptyDeviceLog;
  const remaining = withoutDeleted(uploaded, part.deletions, log.deletions);
  if (counterCount(remaining) === counterCount(uploaded)) return item;
  if (counterCount(remaining) === 0) return undefined;
  const [first] = await logItems({ deletions: log.deletions, devices: { [device]: remaining } }, device);
  return first?.[1];
}

function counterCount({ days, weeks }: DeviceLog): number {
  return [...Object.values(days), ...Object.values(weeks)].reduce(
    (sum, counts) => sum + Object.keys(counts).length,
    0,
  );
}
