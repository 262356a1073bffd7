import * as v from 'valibot';
import type { Counts, Day } from '../../coach/counting/counts.ts';
import {
  type DeviceId,
  type DeviceLog,
  devicePattern,
  emptyDeviceLog,
  type SharedLog,
} from '../../coach/log/shared-log.ts';
import { parseDeletions } from '../local-log.ts';
import {
  blockOf,
  type CountColumns,
  columnsSchema,
  fromColumns,
  type RowUnit,
  splitInHalf,
  toColumns,
} from './count-columns.ts';
import { pack, unpack } from './packing.ts';
import { bytesOf, quota } from './quota.ts';

/** The version of synced items. Items of a later version are left alone. */
export const itemVersion = 1;

/** An item as it is synced: its version `v`, and `z`, the packed JSON of `bodySchema`. */
export const packedSchema = v.object({ v: v.number(), z: v.string() });
export type Packed = v.InferOutput<typeof packedSchema>;

/**
 * Each item is complete in itself: it holds some of one device's counts, and the deletions that
 * were applied to them. So items can arrive late, separately, repeatedly or never, and still be
 * merged.
 */
const bodySchema = v.object({
  cuts: v.pipe(v.unknown(), v.transform(parseDeletions)),
  columns: columnsSchema,
});

const keyPattern = /^log\.([0-9a-f]{8}(?:~\d{1,6})?)\.[a-z0-9.-]+$/;

/** Bytes to leave free for the key of an item. */
const maxKeyBytes = 64;

/** The device whose counts an item holds, or null if the item is not part of a log. */
export function deviceOf(key: string): DeviceId | null {
  const id = keyPattern.exec(key)?.[1];
  return id !== undefined && devicePattern.test(id) ? id : null;
}

/** The items to upload for what `device` counted, newest counts first. */
export async function logItems(log: SharedLog, device: DeviceId): Promise<[string, Packed][]> {
  const { days, weeks } = log.devices[device] ?? emptyDeviceLog;
  const blocks = [...blocksOf('days', days), ...blocksOf('weeks', weeks)];
  const items: [string, Packed][] = [];
  for (const { unit, block, rows } of blocks) {
    const parts = await packInParts(log, toColumns(unit, block, rows));
    parts.forEach((packed, part) => {
      items.push([`log.${device}.${unit}.${block}.${part}`, packed]);
    });
  }
  // Deletions must be uploaded even if they left nothing else to upload.
  if (items.length > 0 || Object.keys(log.deletions).length === 0) return items;
  return [[`log.${device}.cuts`, await packItem(log, toColumns('days', 0, {}))]];
}

/** The part of a log that an item holds, or null if it is not valid. */
export async function readLogItem(key: string, item: Packed): Promise<SharedLog | null> {
  const device = deviceOf(key);
  if (device === null) return null;
  try {
    const { cuts: deletions, columns } = v.parse(bodySchema, JSON.parse(await unpack(item.z)));
    const log: DeviceLog = { ...emptyDeviceLog, [columns.kind]: fromColumns(columns) };
    return { deletions, devices: { [device]: log } };
  } catch {
    return null;
  }
}

function blocksOf(unit: RowUnit, rows: Readonly<Record<Day, Counts>>) {
  const blocks = new Map<number, Record<Day, Counts>>();
  for (const [day, counts] of Object.entries(rows)) {
    const block = blockOf(unit, day);
    blocks.set(block, { ...blocks.get(block), [day]: counts });
  }
  return [...blocks].sort(([a], [b]) => b - a).map(([block, ofBlock]) => ({ unit, block, rows: ofBlock }));
}

/** Packs columns into as few items as possible, splitting the counters if one item is too large. */
async function packInParts(log: SharedLog, columns: CountColumns): Promise<Packed[]> {
  const whole = await packItem(log, columns);
  const halves = bytesOf('', whole) <= quota.maxItemBytes - maxKeyBytes ? null : splitInHalf(columns);
  if (halves === null) return [whole];
  return (await Promise.all(halves.map((half) => packInParts(log, half)))).flat();
}

async function packItem(log: SharedLog, columns: CountColumns): Promise<Packed> {
  return { v: itemVersion, z: await pack(JSON.stringify({ cuts: log.deletions, columns })) };
}
