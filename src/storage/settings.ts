import * as v from 'valibot';

/** A list of ids. Invalid entries are left out. */
export const idListSchema = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((id) => typeof id === 'string')),
  ),
  [],
);

/** Where the mark is: a side of the composer, and how far along it, from 0 to 1. */
export const markPlaceSchema = v.object({
  side: v.picklist(['top', 'right', 'bottom', 'left']),
  along: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type MarkPlace = v.InferOutput<typeof markPlaceSchema>;

/** Places of the mark, by site id. Invalid entries are left out. */
const markPlaces = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((record) =>
      Object.fromEntries(
        Object.entries(record).flatMap(([site, place]) =>
          v.is(markPlaceSchema, place) ? [[site, place] as const] : [],
        ),
      ),
    ),
  ),
  {},
);

/** The maximum length of a word or phrase on a list, in UTF-16 code units. */
export const maxWordLength = 60;
/** The maximum number of words on each list. */
export const maxListedWords = 200;
const word = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(maxWordLength));

/** The user's words: never flagged (`allow`), or always, with the plain word to use (`catch`). */
export const wordListsSchema = v.object({
  allow: v.pipe(v.array(word), v.maxLength(maxListedWords)),
  catch: v.pipe(v.array(v.object({ word, plain: word })), v.maxLength(maxListedWords)),
});
export type StoredWordLists = v.InferOutput<typeof wordListsSchema>;

/**
 * When the weekly summary is shown, in local time: `day` from 1 (Monday) to 7 (ISO 8601), `hour`
 * from 0 to 23.
 */
export const weeklySummarySchema = v.object({
  on: v.boolean(),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});
export type WeeklySummary = v.InferOutput<typeof weeklySummarySchema>;

/** The storage key of the settings. */
export const settingsKey = 'settings';

/** Settings of a later version are read as far as possible, and never overwritten. */
export const settingsVersion = 1;

/**
 * The user's settings. The defaults, the version and the validation are all declared here. An
 * invalid field falls back to its default and does not affect the others.
 */
export const settingsSchema = v.object({
  version: v.fallback(v.literal(settingsVersion), settingsVersion),
  /** false turns the coach off on all sites. */
  enabled: v.fallback(v.boolean(), true),
  /** When a pause ends, in milliseconds since the epoch; 0 if there is none. */
  pausedUntil: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  /** Ids of sites without coaching. */
  sitesOff: idListSchema,
  /** Ids of rules that are off. */
  rulesOff: idListSchema,
  /** Whether the Post button asks once while a strong nudge is shown. */
  pauseBeforePosting: v.fallback(v.boolean(), false),
  /** Where the user moved the mark, by site. */
  markPlaces,
  /** The user's word lists, under the name they have in stored data. */
  houseWords: v.fallback(wordListsSchema, { allow: [], catch: [] }),
  /** The weekly summary, under the name it has in stored data. */
  weeklyHello: v.fallback(weeklySummarySchema, { on: false, day: 1, hour: 9 }),
  /** Whether settings and counts are synced through the browser. */
  sync: v.fallback(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of a new installation. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Parses stored settings. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaultSettings;
}

/** Whether tips may be shown on `site` at `now`, in milliseconds since the epoch. */
export function isCoachingOn(settings: Settings, site: string, now: number): boolean {
  return settings.enabled && now >= settings.pausedUntil && !settings.sitesOff.includes(site);
}

/** The version number in stored settings, not validated. */
export function versionOf(stored: unknown): unknown {
  const parsed = v.safeParse(v.object({ version: v.unknown() }), stored);
  return parsed.success ? parsed.output.version : undefined;
}
