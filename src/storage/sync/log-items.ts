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
  halved,
  type Kind,
  toColumns,
} from './count-columns.ts';
import { pack, unpack } from './packing.ts';
import { bytesOf, quota } from './quota.ts';

/** The version of what one device tells the others. What is of a later version is left alone. */
export const itemVersion = 1;

/** An item of sync as it is told: packed JSON, with its version. */
export const packedSchema = v.object({ v: v.number(), z: v.string() });
export type Packed = v.InferOutput<typeof packedSchema>;

/**
 * Each item is a part of one device's log that is true by itself: some of its counts, and the deletions they
 * survived. So items may arrive late, alone, again or never, and what has arrived is merged.
 */
const bodySchema = v.object({
  cuts: v.pipe(v.unknown(), v.transform(parseDeletions)),
  columns: columnsSchema,
});

const keyPattern = /^log\.([0-9a-f]{8}(?:~\d{1,6})?)\.[a-z0-9.-]+$/;

/** The device an item of sync tells of, or null where it is no part of a log. */
export function deviceOf(key: string): DeviceId | null {
  const id = keyPattern.exec(key)?.[1];
  return id !== undefined && devicePattern.test(id) ? id : null;
}

/** The items that tell what `device` counted, the newest counts first. */
export async function logItems(log: SharedLog, device: DeviceId): Promise<[string, Packed][]> {
  const { days, weeks } = log.devices[device] ?? emptyDeviceLog;
  const blocks = [...blocksOf('days', days), ...blocksOf('weeks', weeks)];
  const items: [string, Packed][] = [];
  for (const { kind, block, rows } of blocks) {
    const columns = toColumns(kind, block, rows);
    const parts = await fitting(log, columns);
    parts.forEach((packed, part) => {
      items.push([`log.${device}.${kind}.${block}.${part}`, packed]);
    });
  }
  // Deletions are told even where they have left nothing to tell.
  if (items.length > 0 || Object.keys(log.cuts).length === 0) return items;
  return [[`log.${device}.cuts`, await packed(log, toColumns('days', 0, {}))]];
}

/** The part of a log an item holds; null where it cannot be read. */
export async function readLogItem(key: string, item: Packed): Promise<SharedLog | null> {
  const device = deviceOf(key);
  if (device === null) return null;
  try {
    const { cuts, columns } = v.parse(bodySchema, JSON.parse(await unpack(item.z)));
    const log: DeviceLog = { ...emptyDeviceLog, [columns.kind]: fromColumns(columns) };
    return { cuts, devices: { [device]: log } };
  } catch {
    return null;
  }
}

function blocksOf(kind: Kind, rows: Readonly<Record<Day, Counts>>) {
  const blocks = new Map<number, Record<Day, Counts>>();
  for (const [day, counts] of Object.entries(rows)) {
    const block = blockOf(kind, day);
    blocks.set(block, { ...blocks.get(block), [day]: counts });
  }
  return [...blocks].sort(([a], [b]) => b - a).map(([block, of]) => ({ kind, block, rows: of }));
}

/** Columns in as few items as they fit in: a part of the counters each. */
async function fitting(log: SharedLog, columns: CountColumns): Promise<Packed[]> {
  const whole = await packed(log, columns);
  const halves = bytesOf('', whole) <= quota.item - longestKey ? null : halved(columns);
  if (halves === null) return [whole];
  return (await Promise.all(halves.map((half) => fitting(log, half)))).flat();
}

const longestKey = 64;

async function packed(log: SharedLog, columns: CountColumns): Promise<Packed> {
  return { v: itemVersion, z: await pack(JSON.stringify({ cuts: log.cuts, columns })) };
}
