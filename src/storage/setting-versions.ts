import * as v from 'valibot';
import { type DeviceId, devicePattern } from '../coach/log/shared-log.ts';
import { isJsonEqual } from './json-equal.ts';
import { defaultSettings, maxListedWords, parseSettings, type Settings } from './settings.ts';

/**
 * One value of a setting, with what is needed to merge it with other devices' values: the later
 * version wins, and of equal versions the one with the higher device id, on every device alike.
 */
const settingVersionSchema = v.object({
  /** null if the entry was removed. */
  value: v.nullable(v.union([v.boolean(), v.string(), v.record(v.string(), v.unknown())])),
  /**
   * The version number: a Lamport clock, one higher than any the device knew
   * (https://doi.org/10.1145/359545.359563). It does not depend on the devices' clocks.
   */
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** The device that set it. */
  by: v.pipe(v.string(), v.regex(devicePattern)),
});
type SettingVersion = v.InferOutput<typeof settingVersionSchema>;

/**
 * The latest version of every setting that was ever changed, by name: `enabled`, or `site x`. Each
 * entry of a list has its own name, so that two devices can change two entries at the same time.
 */
export type SettingVersions = Readonly<Record<string, SettingVersion>>;

/** The storage key of the setting versions, which are stored next to the settings. */
export const settingVersionsKey = 'choices';

/** Parses a stored or downloaded value. Entries that are not valid are left out. Never throws. */
export function parseSettingVersions(stored: unknown): SettingVersions {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).flatMap(([name, value]) => {
    const version = v.safeParse(settingVersionSchema, value);
    return version.success ? [[name, version.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The later version of each setting. Merging is associative, commutative and idempotent. */
export function mergeSettingVersions(a: SettingVersions, b: SettingVersions): SettingVersions {
  const merged: Record<string, SettingVersion> = { ...a };
  for (const [name, version] of Object.entries(b)) {
    const other = Object.hasOwn(merged, name) ? merged[name] : undefined;
    if (other === undefined || isLater(version, other)) merged[name] = version;
  }
  return merged;
}

/** The versions after `device` changed the settings from `before` to `after`. */
export function recordChanges(
  versions: SettingVersions,
  before: Settings,
  after: Settings,
  device: DeviceId,
): SettingVersions {
  const [oldValues, newValues] = [valuesOf(before), valuesOf(after)];
  const turn = 1 + Object.values(versions).reduce((latest, version) => Math.max(latest, version.turn), 0);
  const changed = [...new Set([...oldValues.keys(), ...newValues.keys()])]
    .filter((name) => !isJsonEqual(oldValues.get(name) ?? null, newValues.get(name) ?? null))
    .map((name) => [name, { value: newValues.get(name) ?? null, turn, by: device }] as const);
  return { ...versions, ...Object.fromEntries(changed) };
}

/** The versions of settings that were stored before versions existed: all of them are the first. */
export function initialSettingVersions(settings: Settings, device: DeviceId): SettingVersions {
  return recordChanges({}, defaultSettings, settings, device);
}

/** The settings with all `versions` applied. Settings without a version stay as they are. */
export function applySettingVersions(settings: Settings, versions: SettingVersions): Settings {
  const values = valuesOf(settings);
  // Oldest first, so that the latest words stay if there are more than a list may hold.
  const oldestFirst = Object.entries(versions).sort(([, a], [, b]) => (isLater(a, b) ? 1 : -1));
  for (const [name, { value }] of oldestFirst) {
    values.delete(name);
    if (value !== null) values.set(name, value);
  }
  return {
    ...settingsFrom(values),
    // These are not synced: a pause is for one device, and so is turning sync off.
    pausedUntil: settings.pausedUntil,
    sync: settings.sync,
  };
}

function isLater(a: SettingVersion, b: SettingVersion): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  // A device sets a version number once, so the values differ only if its profile was copied.
  return a.by !== b.by ? a.by > b.by : JSON.stringify(a.value) > JSON.stringify(b.value);
}

type Value = Exclude<SettingVersion['value'], null>;

/** The synced settings by name; `settingsFrom` is the inverse. */
function valuesOf(settings: Settings): Map<string, Value> {
  const { enabled, pauseBeforePosting, weeklyHello, sitesOff, rulesOff, markPlaces, houseWords } = settings;
  return new Map<string, Value>([
    ['enabled', enabled],
    ['pauseBeforePosting', pauseBeforePosting],
    ['weeklyHello', weeklyHello],
    ...sitesOff.map((id) => [`site ${id}`, true] as const),
    ...rulesOff.map((id) => [`rule ${id}`, true] as const),
    ...Object.entries(markPlaces).map(([id, place]) => [`mark ${id}`, place] as const),
    ...houseWords.allow.map((word) => [`allow ${word}`, true] as const),
    ...houseWords.catch.map(({ word, plain }) => [`catch ${word}`, plain] as const),
  ]);
}

function settingsFrom(values: ReadonlyMap<string, Value>): Settings {
  const entriesOf = (list: string) =>
    [...values].flatMap(([name, value]) =>
      name.startsWith(`${list} `) ? [[name.slice(list.length + 1), value] as const] : [],
    );
  const idsOf = (list: string) => entriesOf(list).map(([id]) => id);
  return parseSettings({
    enabled: values.get('enabled'),
    pauseBeforePosting: values.get('pauseBeforePosting'),
    weeklyHello: values.get('weeklyHello'),
    sitesOff: idsOf('site'),
    rulesOff: idsOf('rule'),
    markPlaces: Object.fromEntries(entriesOf('mark')),
    houseWords: {
      allow: idsOf('allow').slice(-maxListedWords),
      catch: entriesOf('catch')
        .slice(-maxListedWords)
        .map(([word, plain]) => ({ word, plain })),
    },
  });
}
