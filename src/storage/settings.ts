import * as v from 'valibot';

/** A list of ids; an entry that cannot be read costs no other. */
const ids = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((list) => list.filter((id) => typeof id === 'string')),
  ),
  [],
);

/**
 * The person's choices. Declared once: the defaults, the version and the validation are all here. A field
 * that cannot be read falls back to its own default and costs no other field.
 */
export const settingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** Off: the coach says nothing anywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** Milliseconds since the epoch until which the coach rests; 0 when it does not. */
  pausedUntil: v.fallback(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  /** Ids of sites without coaching. */
  sitesOff: ids,
  /** Ids of rules that are switched off. */
  rulesOff: ids,
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
