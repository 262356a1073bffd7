import * as v from 'valibot';
import { markPlaceSchema, type Settings, weeklySummarySchema, wordListsSchema } from './settings.ts';

/** One change of the settings. Small, so that two made at the same time do not undo each other. */
export const settingsChangeSchema = v.variant('set', [
  v.object({ set: v.literal('enabled'), to: v.boolean() }),
  v.object({ set: v.literal('pausedUntil'), to: v.pipe(v.number(), v.finite(), v.minValue(0)) }),
  v.object({ set: v.literal('site'), id: v.pipe(v.string(), v.nonEmpty()), to: v.boolean() }),
  v.object({ set: v.literal('rule'), id: v.pipe(v.string(), v.nonEmpty()), to: v.boolean() }),
  v.object({ set: v.literal('pauseBeforePosting'), to: v.boolean() }),
  v.object({
    set: v.literal('markPlace'),
    id: v.pipe(v.string(), v.nonEmpty()),
    to: v.nullable(markPlaceSchema),
  }),
  v.object({ set: v.literal('houseWords'), to: wordListsSchema }),
  v.object({ set: v.literal('weeklyHello'), to: weeklySummarySchema }),
  v.object({ set: v.literal('sync'), to: v.boolean() }),
]);

export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

/** The settings after a change. Idempotent. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  switch (change.set) {
    case 'site':
      return { ...settings, sitesOff: toggle(settings.sitesOff, change.id, change.to) };
    case 'rule':
      return { ...settings, rulesOff: toggle(settings.rulesOff, change.id, change.to) };
    case 'markPlace': {
      const { [change.id]: _, ...others } = settings.markPlaces;
      return { ...settings, markPlaces: change.to === null ? others : { ...others, [change.id]: change.to } };
    }
    default:
      return { ...settings, [change.set]: change.to };
  }
}

function toggle(offIds: readonly string[], id: string, isOn: boolean): string[] {
  const others = offIds.filter((other) => other !== id);
  return isOn ? others : [...others, id];
}
