import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  isCoachingOn,
  parseSettings,
  type Settings,
  settingsSchema,
} from '../../../src/storage/settings.ts';

const chosen: Settings = {
  version: 1,
  enabled: false,
  pausedUntil: 1_764_000_000_000,
  sitesOff: ['x'],
  rulesOff: ['shouting', 'hashtag-pile'],
  pauseBeforePosting: true,
  markPlaces: { x: { side: 'top', along: 0.5 } },
  houseWords: { allow: ['leverage'], catch: [{ word: 'utilise', plain: 'use' }] },
  weeklyHello: { on: true, day: 5, hour: 17 },
  sync: false,
};
const word = fc.stringMatching(/^[a-z]{1,12}$/);
/** Ids of sites: a known one, or a host. */
const site = fc.oneof(
  fc.constantFrom('x', 'reddit'),
  word.map((name) => `${name}.example`),
);
const anySettings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(1 as const),
  enabled: fc.boolean(),
  pausedUntil: fc.nat(),
  sitesOff: fc.array(fc.string()),
  rulesOff: fc.array(fc.string()),
  pauseBeforePosting: fc.boolean(),
  markPlaces: fc.dictionary(
    site,
    fc.record({
      side: fc.constantFrom('top', 'right', 'bottom', 'left'),
      along: fc.constantFrom(0, 0.25, 1),
    }),
    { noNullPrototype: true },
  ),
  houseWords: fc.record({
    allow: fc.array(word, { maxLength: 5 }),
    catch: fc.array(fc.record({ word, plain: word }, { noNullPrototype: true }), { maxLength: 5 }),
  }),
  weeklyHello: fc.record({
    on: fc.boolean(),
    day: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
  }),
  sync: fc.boolean(),
});

describe('parseSettings', () => {
  it('coaches everywhere before anything was chosen', () => {
    expect(parseSettings(undefined)).toEqual({
      version: 1,
      enabled: true,
      pausedUntil: 0,
      sitesOff: [],
      rulesOff: [],
      pauseBeforePosting: false,
      markPlaces: {},
      houseWords: { allow: [], catch: [] },
      weeklyHello: { on: false, day: 1, hour: 9 },
      sync: true,
    });
  });

  const garbage = [null, undefined, '', 'settings', 7, true, [], {}, [chosen], () => chosen];

  it.each(garbage.map((stored) => ({ stored })))('gives the defaults for $stored', ({ stored }) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('loses no choice to an entry that cannot be read', () => {
    expect(parseSettings({ ...chosen, rulesOff: ['shouting', 7, null, 'hashtag-pile'] })).toEqual(chosen);
  });

  const corrupt = {
    version: [0, 2, '1', null],
    enabled: ['yes', 0, null, {}],
    pausedUntil: [-1, Number.NaN, Number.POSITIVE_INFINITY, '0', null],
    sitesOff: ['x', { 0: 'x' }, [7], null],
    rulesOff: ['shouting', [null], [['shouting']], 0],
    pauseBeforePosting: ['yes', 1, null],
    markPlaces: [null, 'top', { x: { side: 'middle', along: 0 } }, { x: { side: 'top', along: 2 } }],
    houseWords: [
      null,
      [],
      { allow: 'leverage', catch: [] },
      { allow: [], catch: [{ word: '', plain: 'use' }] },
    ],
    weeklyHello: [null, true, { on: true, day: 0, hour: 9 }, { on: true, day: 1, hour: 24 }],
    sync: ['on', 0, null],
  } satisfies Record<keyof Settings, unknown[]>;
  const cases = Object.entries(corrupt).flatMap(([field, values]) =>
    values.map((value) => ({ field, value })),
  );

  it.each(cases)('loses only $field when it is $value', ({ field, value }) => {
    const fallen = { ...chosen, [field]: defaultSettings[field as keyof Settings] };
    expect(parseSettings({ ...chosen, [field]: value })).toEqual(fallen);
  });

  it.each(Object.keys(chosen))('loses only %s when it is missing', (field) => {
    const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== field));
    expect(parseSettings(rest)).toEqual({ ...chosen, [field]: defaultSettings[field as keyof Settings] });
  });

  it('drops fields it does not know', () => {
    expect(parseSettings({ ...chosen, draft: 'my words' })).toEqual(chosen);
  });

  it('gives valid settings for any JSON', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const lookalikes = fc.record(Object.fromEntries(Object.keys(chosen).map((name) => [name, field])));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), lookalikes), (json) => {
        const settings = parseSettings(json);
        expect(v.is(settingsSchema, settings)).toBe(true);
        expect(settings.version).toBe(1);
        expect(settings.pausedUntil).toBeGreaterThanOrEqual(0);
        expect([...settings.sitesOff, ...settings.rulesOff].every((id) => typeof id === 'string')).toBe(true);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('gives back valid settings as they were, through JSON too', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(settings)).toEqual(settings);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});

describe('coachesAt', () => {
  const on = defaultSettings;

  it.each([
    ['by default', on, true],
    ['when it is off', { ...on, enabled: false }, false],
    ['on a site that is off', { ...on, sitesOff: ['reddit', 'x'] }, false],
    ['beside a site that is off', { ...on, sitesOff: ['xing', 'reddit'] }, true],
    ['in a rest', { ...on, pausedUntil: 1001 }, false],
    ['the moment a rest is over', { ...on, pausedUntil: 1000 }, true],
  ])('%s', (_, settings, coaches) => {
    expect(isCoachingOn(settings, 'x', 1000)).toBe(coaches);
  });
});
