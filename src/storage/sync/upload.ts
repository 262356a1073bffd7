import * as v from 'valibot';
import { withoutDeleted } from '../../coach/log/deletions.ts';
import { type DeviceId, type DeviceLog, emptyDeviceLog, type SharedLog } from '../../coach/log/shared-log.ts';
import { sameJson } from '../same-json.ts';
import { choiceItems, holdsChoices } from './choice-items.ts';
import { deviceOf, logItems, packedSchema, readLogItem } from './log-items.ts';
import { bytesOf, quota } from './quota.ts';
import type { Reconciled } from './reconcile.ts';
import type { Remote } from './remote.ts';

/** What is to be written to the browser's sync, and removed from it. */
export interface Upload {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
  /** Bytes taken once this is done. */
  readonly used: number;
  /** Whether there was no room for all of it: the oldest counts stay on this device alone. */
  readonly full: boolean;
}

/** Room that is left over, for keys the browser counts otherwise than we do. */
const spare = { bytes: 1024, items: 12 };

/**
 * What this device has to tell: its choices, its counts and those it imported. Of other devices' items it
 * only takes out what was deleted, so that a device that never comes back keeps nothing alive.
 */
export async function planUpload({ local, choices }: Reconciled, heard: Remote): Promise<Upload> {
  const own = new Set([local.own, ...local.imported]);
  const isMine = (key: string) => holdsChoices(key) || own.has(deviceOf(key) ?? '');
  const wanted = new Map<string, unknown>();
  for (const [key, part] of heard.parts) {
    if (isMine(key) || heard.newer.has(key)) continue;
    wanted.set(key, await itemWithoutDeleted(key, part, local.log, heard.items[key]));
  }
  let used = 0;
  let count = 0;
  for (const [key, item] of Object.entries(heard.items)) {
    if (isMine(key) && !heard.newer.has(key)) continue;
    const left = wanted.has(key) ? wanted.get(key) : item;
    if (left === undefined) continue;
    used += bytesOf(key, left);
    count++;
  }
  let full = false;
  for (const [key, item] of [...choiceItems(choices), ...(await itemsOf(own, local.log))]) {
    if (heard.newer.has(key)) continue;
    const bytes = bytesOf(key, item);
    const fits = used + bytes <= quota.all - spare.bytes && count < quota.items - spare.items;
    wanted.set(key, fits ? item : undefined);
    if (fits) {
      used += bytes;
      count++;
    } else full = true;
  }
  const mine = Object.keys(heard.items).filter((key) => isMine(key) && !heard.newer.has(key));
  const remove = [...mine.filter((key) => !wanted.has(key)), ...wanted.keys()].filter(
    (key) => wanted.get(key) === undefined && key in heard.items,
  );
  const set: Record<string, unknown> = {};
  for (const [key, item] of wanted)
    if (item !== undefined && !(await isTold(key, item, heard))) set[key] = item;
  return { set, remove, used, full };
}

/** This device's items out of sync, where it has been switched off; others keep what they heard. */
export function removeOwnItems(own: DeviceId, heard: Remote): Upload {
  const remove = Object.keys(heard.items).filter((key) => deviceOf(key) === own);
  return { set: {}, remove, used: 0, full: false };
}

/**
 * Whether an item says in sync already what it is to say. Browsers deflate the same text to different bytes;
 * two of them must not write over each other for that.
 */
async function isTold(key: string, item: unknown, heard: Remote): Promise<boolean> {
  if (sameJson(item, heard.items[key])) return true;
  const part = heard.parts.get(key);
  return part !== undefined && v.is(packedSchema, item) && sameJson(await readLogItem(key, item), part);
}

async function itemsOf(devices: ReadonlySet<DeviceId>, log: SharedLog): Promise<[string, unknown][]> {
  return (await Promise.all([...devices].map((device) => logItems(log, device)))).flat();
}

/** An item of another device without what was deleted since it was told; undefined where nothing is left. */
async function itemWithoutDeleted(
  key: string,
  part: SharedLog,
  log: SharedLog,
  item: unknown,
): Promise<unknown> {
  const device = deviceOf(key) ?? '';
  const told = part.devices[device] ?? emptyDeviceLog;
  const left = withoutDeleted(told, part.cuts, log.cuts);
  if (countersOf(left) === countersOf(told)) return item;
  if (countersOf(left) === 0) return undefined;
  const [first] = await logItems({ cuts: log.cuts, devices: { [device]: left } }, device);
  return first?.[1];
}

function countersOf({ days, weeks }: DeviceLog): number {
  return [...Object.values(days), ...Object.values(weeks)].reduce(
    (sum, counts) => sum + Object.keys(counts).length,
    0,
  );
}
