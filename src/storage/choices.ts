import * as v from 'valibot';
import { type DeviceId, devicePattern } from '../coach/log/shared-log.ts';
import { sameJson } from './same-json.ts';
import { defaultSettings, maxListedWords, parseSettings, type Settings } from './settings.ts';

/**
 * A choice and when it was made: `turn` is a Lamport clock, one more than any turn the device had heard of
 * (https://doi.org/10.1145/359545.359563), so no clock on a wall matters. The later turn holds, and of two
 * devices that chose at once, the one with the higher name, everywhere alike.
 */
export const choiceSchema = v.object({
  /** The value chosen; null for an entry that was taken away. */
  value: v.nullable(v.union([v.boolean(), v.string(), v.record(v.string(), v.unknown())])),
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  by: v.pipe(v.string(), v.regex(devicePattern)),
});
export type Choice = v.InferOutput<typeof choiceSchema>;

/**
 * Every choice that was ever made, by name, such as `enabled` or `site x`. One name for one thing a person
 * chooses, so that choices of two things made at once on two devices both hold.
 */
export type Choices = Readonly<Record<string, Choice>>;

/** The key the choices are stored under, beside the settings they make. */
export const choicesKey = 'choices';

/** Whatever was stored or heard, as choices: what cannot be read is left out. Never throws. */
export function parseChoices(stored: unknown): Choices {
  const parsed = v.safeParse(v.record(v.string(), v.unknown()), stored);
  if (!parsed.success) return {};
  const entries = Object.entries(parsed.output).flatMap(([name, value]) => {
    const choice = v.safeParse(choiceSchema, value);
    return choice.success ? [[name, choice.output] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The later of each choice: in any order, any number of times, the same. */
export function mergeChoices(a: Choices, b: Choices): Choices {
  const merged: Record<string, Choice> = { ...a };
  for (const [name, choice] of Object.entries(b)) {
    const other = Object.hasOwn(merged, name) ? merged[name] : undefined;
    if (other === undefined || isLater(choice, other)) merged[name] = choice;
  }
  return merged;
}

/** The choices after `device` made `after` of `before`. */
export function chosen(choices: Choices, before: Settings, after: Settings, device: DeviceId): Choices {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  const turn = 1 + Object.values(choices).reduce((latest, choice) => Math.max(latest, choice.turn), 0);
  const made = [...new Set([...from.keys(), ...to.keys()])]
    .filter((name) => !sameJson(from.get(name) ?? null, to.get(name) ?? null))
    .map((name) => [name, { value: to.get(name) ?? null, turn, by: device }] as const);
  return { ...choices, ...Object.fromEntries(made) };
}

/** The settings once `choices` hold in them. What nobody chose stays as it is. */
export function withChoices(settings: Settings, choices: Choices): Settings {
  const values = valuesOf(settings);
  // By turn, so that where there are more words than there is room for, the latest have it.
  const inTurn = Object.entries(choices).sort(([, a], [, b]) => (isLater(a, b) ? 1 : -1));
  for (const [name, { value }] of inTurn) {
    values.delete(name);
    if (value !== null) values.set(name, value);
  }
  const named = (kind: string) =>
    [...values].flatMap(([name, value]) =>
      name.startsWith(`${kind} `) ? [[name.slice(kind.length + 1), value] as const] : [],
    );
  const keys = (kind: string) => named(kind).map(([key]) => key);
  return {
    ...parseSettings({
      enabled: values.get('enabled'),
      pauseBeforePosting: values.get('pauseBeforePosting'),
      weeklyHello: values.get('weeklyHello'),
      sitesOff: keys('site'),
      rulesOff: keys('rule'),
      markPlaces: Object.fromEntries(named('mark')),
      houseWords: {
        allow: keys('allow').slice(-maxListedWords),
        catch: named('catch')
          .slice(-maxListedWords)
          .map(([word, plain]) => ({ word, plain })),
      },
    }),
    // These are of this device: a rest is for here and now, and sync is switched off where it is switched.
    pausedUntil: settings.pausedUntil,
    sync: settings.sync,
  };
}

/** What was chosen before there were turns, as the first of them. */
export function firstChoices(settings: Settings, device: DeviceId): Choices {
  return chosen({}, defaultSettings, settings, device);
}

function isLater(a: Choice, b: Choice): boolean {
  if (a.turn !== b.turn) return a.turn > b.turn;
  // One device makes one choice a turn, so the value only matters where a profile was copied.
  return a.by !== b.by ? a.by > b.by : JSON.stringify(a.value) > JSON.stringify(b.value);
}

type Value = Exclude<Choice['value'], null>;

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
