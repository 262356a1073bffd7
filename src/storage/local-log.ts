import * as v from 'valibot';
import type { Counts, Day } from '../coach/counting/counts.ts';
import { isDeletionKey } from '../coach/log/deletions.ts';
import { isDay } from '../coach/log/period.ts';
import {
  type Deletions,
  type DeviceId,
  type DeviceLog,
  devicePattern,
  type SharedLog,
} from '../coach/log/shared-log.ts';
import { countsSchema, parseCounts } from './day-counts.ts';

/** Everything in the browser's local storage, not yet validated. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** Each day and each summed week has its own key, so that damage to one affects no other. */
export const dayKey = (day: Day) => `day:${day}`;
export const weekKey = (monday: Day) => `week:${monday}`;
/** What another device uploaded, or an import restored. */
const otherDeviceKey = (id: DeviceId) => `other:${id}`;
const deletionsKey = 'cuts';
export const deviceKey = 'device';

/** Stands for this device until it gets a random id. */
const provisionalDeviceId: DeviceId = '00000000';

/** The habit log as stored on this device. */
export interface LocalLog {
  readonly log: SharedLog;
  /** This device's id. */
  readonly ownId: DeviceId;
  /** Devices whose counts were imported. This device uploads them, as theirs may not exist. */
  readonly importedIds: ReadonlySet<DeviceId>;
}

const counts = v.pipe(v.unknown(), v.transform(parseCounts));
const countsByDay = v.pipe(
  v.record(v.string(), counts),
  v.transform((days) => Object.fromEntries(Object.entries(days).filter(([day]) => isDay(day)))),
);
const otherDeviceSchema = v.object({
  days: v.fallback(countsByDay, {}),
  weeks: v.fallback(countsByDay, {}),
  imported: v.fallback(v.boolean(), false),
});

const deletionsSchema = v.record(
  v.pipe(v.string(), v.check(isDeletionKey)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
);
const strictCountsByDay = v.record(v.pipe(v.string(), v.check(isDay)), countsSchema);

/**
 * The schemas of stored values, by the first part of their key. A value that does not match is
 * copied before it is overwritten.
 */
export const strictSchemas: Readonly<Record<string, v.GenericSchema>> = {
  day: countsSchema,
  week: countsSchema,
  other: v.object({
    days: strictCountsByDay,
    weeks: strictCountsByDay,
    imported: v.optional(v.boolean()),
  }),
  cuts: deletionsSchema,
};

/** Parses stored deletions. Entries that are not valid are left out. Never throws. */
export function parseDeletions(stored: unknown): Deletions {
  if (v.is(deletionsSchema, stored)) return stored;
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).map(([key, times]) => ({ [key]: times }));
  return Object.assign({}, ...entries.filter((entry) => v.is(deletionsSchema, entry)));
}

/** This device's stored id, or null if it has none. */
export function parseDeviceId(stored: unknown): DeviceId | null {
  return typeof stored === 'string' && devicePattern.test(stored) ? stored : null;
}

/** The habit log in the stored items. Items that are not valid are left out. Never throws. */
export function parseLocalLog(stored: StoredItems): LocalLog {
  const ownId = parseDeviceId(stored[deviceKey]) ?? provisionalDeviceId;
  const days: Record<Day, Counts> = {};
  const weeks: Record<Day, Counts> = {};
  const devices: Record<DeviceId, DeviceLog> = { [ownId]: { days, weeks } };
  const importedIds = new Set<DeviceId>();
  for (const [key, value] of Object.entries(stored)) {
    const [kind, name = ''] = key.split(':');
    if (value === null) continue;
    if (kind === 'day' && isDay(name)) days[name] = parseCounts(value);
    if (kind === 'week' && isDay(name)) weeks[name] = parseCounts(value);
    if (kind !== 'other' || !devicePattern.test(name) || name === ownId) continue;
    const other = v.safeParse(otherDeviceSchema, value);
    if (!other.success) continue;
    devices[name] = { days: other.output.days, weeks: other.output.weeks };
    if (other.output.imported) importedIds.add(name);
  }
  return { log: { deletions: parseDeletions(stored[deletionsKey]), devices }, ownId, importedIds };
}

/**
 * The items to write so that `after` is stored instead of `before`. null means that a key must be
 * removed: null reads as absent, so that all changes can be made in one write.
 */
export function changesBetween(before: LocalLog, after: LocalLog): Record<string, unknown> {
  const [oldItems, newItems] = [itemsOf(before), itemsOf(after)];
  const changes: Record<string, unknown> = {};
  for (const [key, value] of newItems) {
    if (JSON.stringify(value) !== JSON.stringify(oldItems.get(key))) changes[key] = value;
  }
  for (const key of oldItems.keys()) if (!newItems.has(key)) changes[key] = null;
  return changes;
}

function itemsOf({ log, ownId, importedIds }: LocalLog): Map<string, unknown> {
  const items = new Map<string, unknown>();
  if (ownId !== provisionalDeviceId) items.set(deviceKey, ownId);
  if (Object.keys(log.deletions).length > 0) items.set(deletionsKey, log.deletions);
  for (const [id, { days, weeks }] of Object.entries(log.devices)) {
    if (id === ownId) {
      for (const [day, counts] of Object.entries(days)) items.set(dayKey(day), counts);
      for (const [monday, counts] of Object.entries(weeks)) items.set(weekKey(monday), counts);
    } else {
      items.set(otherDeviceKey(id), { days, weeks, ...(importedIds.has(id) ? { imported: true } : {}) });
    }
  }
  return items;
}
