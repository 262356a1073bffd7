import * as v from 'valibot';
import type { Counts, Day } from '../coach/counting/counts.ts';
import { type Deletions, isDeletion } from '../coach/log/deletions.ts';
import { isDay } from '../coach/log/period.ts';
import { type DeviceId, type DeviceLog, devicePattern, type SharedLog } from '../coach/log/shared-log.ts';
import { countsSchema, parseCounts } from './day-counts.ts';

/** Everything in the browser's store of this device, as it is. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** Each day, and each week whose days were added up, has a key of its own: one that breaks costs no other. */
export const dayKey = (day: Day) => `day:${day}`;
export const weekKey = (monday: Day) => `week:${monday}`;
/** What another device said, or an import brought back. */
export const otherKey = (id: DeviceId) => `other:${id}`;
export const deletionsKey = 'cuts';
export const deviceKey = 'device';

/** The name under which this device's counts are known before it has one. */
export const unnamed: DeviceId = '00000000';

/** The habit log as this device has it stored. */
export interface LocalLog {
  readonly log: SharedLog;
  /** This device's name. */
  readonly own: DeviceId;
  /** Devices whose counts came by import: nobody else may be there to tell of them. */
  readonly imported: ReadonlySet<DeviceId>;
}

const counts = v.pipe(v.unknown(), v.transform(parseCounts));
const byDay = v.pipe(
  v.record(v.string(), counts),
  v.transform((days) => Object.fromEntries(Object.entries(days).filter(([day]) => isDay(day)))),
);
const otherSchema = v.object({
  days: v.fallback(byDay, {}),
  weeks: v.fallback(byDay, {}),
  imported: v.fallback(v.boolean(), false),
});

const cutsSchema = v.record(
  v.pipe(v.string(), v.check(isDeletion)),
  v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
);
const strictByDay = v.record(v.pipe(v.string(), v.check(isDay)), countsSchema);

/** Which parts of a stored log are all as they should be: others are set aside before being written over. */
export const readable: Readonly<Record<string, v.GenericSchema>> = {
  day: countsSchema,
  week: countsSchema,
  other: v.object({ days: strictByDay, weeks: strictByDay, imported: v.optional(v.boolean()) }),
  cuts: cutsSchema,
};

/** Stored deletions; what cannot be read is left out. */
export function parseDeletions(stored: unknown): Deletions {
  if (v.is(cutsSchema, stored)) return stored;
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).map(([cut, times]) => ({ [cut]: times }));
  return Object.assign({}, ...entries.filter((one) => v.is(cutsSchema, one)));
}

/** This device's stored name, if it has one. */
export function parseDevice(stored: unknown): DeviceId | null {
  return typeof stored === 'string' && devicePattern.test(stored) ? stored : null;
}

/** The habit log in everything that is stored. What cannot be read is left out. Never throws. */
export function parseLocalLog(stored: StoredItems): LocalLog {
  const own = parseDevice(stored[deviceKey]) ?? unnamed;
  const days: Record<Day, Counts> = {};
  const weeks: Record<Day, Counts> = {};
  const devices: Record<DeviceId, DeviceLog> = { [own]: { days, weeks } };
  const imported = new Set<DeviceId>();
  for (const [key, value] of Object.entries(stored)) {
    const [kind, name = ''] = key.split(':');
    if (value === null) continue;
    if (kind === 'day' && isDay(name)) days[name] = parseCounts(value);
    if (kind === 'week' && isDay(name)) weeks[name] = parseCounts(value);
    if (kind !== 'other' || !devicePattern.test(name) || name === own) continue;
    const other = v.safeParse(otherSchema, value);
    if (!other.success) continue;
    devices[name] = { days: other.output.days, weeks: other.output.weeks };
    if (other.output.imported) imported.add(name);
  }
  return { log: { cuts: parseDeletions(stored[deletionsKey]), devices }, own, imported };
}

/**
 * What must be written so that `after` is stored in place of `before`. A key whose value is null is to be
 * removed: it counts as gone already, so that all of it can be written at once.
 */
export function changesBetween(before: LocalLog, after: LocalLog): Record<string, unknown> {
  const [from, to] = [itemsOf(before), itemsOf(after)];
  const changes: Record<string, unknown> = {};
  for (const [key, value] of to) {
    if (JSON.stringify(value) !== JSON.stringify(from.get(key))) changes[key] = value;
  }
  for (const key of from.keys()) if (!to.has(key)) changes[key] = null;
  return changes;
}

function itemsOf({ log, own, imported }: LocalLog): Map<string, unknown> {
  const items = new Map<string, unknown>();
  if (own !== unnamed) items.set(deviceKey, own);
  if (Object.keys(log.cuts).length > 0) items.set(deletionsKey, log.cuts);
  for (const [id, { days, weeks }] of Object.entries(log.devices)) {
    if (id === own) {
      for (const [day, counts] of Object.entries(days)) items.set(dayKey(day), counts);
      for (const [monday, counts] of Object.entries(weeks)) items.set(weekKey(monday), counts);
    } else {
      items.set(otherKey(id), { days, weeks, ...(imported.has(id) ? { imported: true } : {}) });
    }
  }
  return items;
}
