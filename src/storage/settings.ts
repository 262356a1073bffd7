import * as v from 'valibot';

/** A list of ids; an entry that cannot be read costs no other. */
export const ids = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((id) => typeof id === 'string')),
  ),
  [],
);

/** A side of the composer, and how far along it (0 at its start, 1 at its end). */
export const markPlaceSchema = v.object({
  side: v.picklist(['top', 'right', 'bottom', 'left']),
  along: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type MarkPlace = v.InferOutput<typeof markPlaceSchema>;

/** Places by site id; one that cannot be read costs no other. */
const places = v.fallback(
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

/** How long a house word may be, in UTF-16 code units, and how many a list may hold. */
export const maxWordLength = 60;
export const maxListedWords = 200;
const houseWord = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(maxWordLength));

/** Words of the person's own: `allow` is never pointed at, `catch` always, with the plain word to use. */
export const wordListsSchema = v.object({
  allow: v.pipe(v.array(houseWord), v.maxLength(maxListedWords)),
  catch: v.pipe(v.array(v.object({ word: houseWord, plain: houseWord })), v.maxLength(maxListedWords)),
});
export type StoredWordLists = v.InferOutput<typeof wordListsSchema>;

/** The weekly hello: `day` from 1 (Monday) to 7 (ISO 8601), `hour` from 0 to 23, local time. */
export const weeklySummarySchema = v.object({
  on: v.boolean(),
  day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});
export type WeeklySummary = v.InferOutput<typeof weeklySummarySchema>;

/** The key the settings are stored under. */
export const settingsKey = 'settings';

/** The version of the settings; those of a later version are read as far as they can be, and never written over. */
export const settingsVersion = 1;

/**
 * The person's choices. Declared once: the defaults, the version and the validation are all here. A field
 * that cannot be read falls back to its own default and costs no other field.
 */
export const settingsSchema = v.object({
  version: v.fallback(v.literal(settingsVersion), settingsVersion),
  /** Off: the coach says nothing anywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** Milliseconds since the epoch until which the coach rests; 0 when it does not. */
  pausedUntil: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  /** Ids of sites without coaching. */
  sitesOff: ids,
  /** Ids of rules that are switched off. */
  rulesOff: ids,
  /** Whether Post asks once while a strong nudge is open. */
  pauseBeforePosting: v.fallback(v.boolean(), false),
  /** Where the person moved the mark, by site. */
  markPlaces: places,
  /** Words the coach lets pass, and words it catches with a plainer one beside. */
  houseWords: v.fallback(wordListsSchema, { allow: [], catch: [] }),
  weeklyHello: v.fallback(weeklySummarySchema, { on: false, day: 1, hour: 9 }),
  /** Whether settings and counts follow the person through the browser's own sync. */
  sync: v.fallback(v.boolean(), true),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** What holds before anything was chosen. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/** Whatever was stored, as settings. Never throws. */
export function parseSettings(stored: unknown): Settings {
  const parsed = v.safeParse(settingsSchema, stored);
  return parsed.success ? parsed.output : defaultSettings;
}

/** Whether a tip may be shown on `site` at the moment `now` (milliseconds since the epoch). */
export function coachesAt(settings: Settings, site: string, now: number): boolean {
  return settings.enabled && now >= settings.pausedUntil && !settings.sitesOff.includes(site);
}

/** The version stored settings say they are of. */
export function versionOf(stored: unknown): unknown {
  const parsed = v.safeParse(v.object({ version: v.unknown() }), stored);
  return parsed.success ? parsed.output.version : undefined;
}
