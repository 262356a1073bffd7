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

const settings: Settings = {
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
/** A site id: of a known site, or a host. */
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
  it('returns the defaults, with the coach on everywhere, if nothing is stored', () => {
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

  const invalid = [null, undefined, '', 'settings', 7, true, [], {}, [settings], () => settings];

  it.each(invalid.map((stored) => ({ stored })))('returns the defaults for $stored', ({ stored }) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('leaves out invalid entries of a list and keeps the others', () => {
    expect(parseSettings({ ...settings, rulesOff: ['shouting', 7, null, 'hashtag-pile'] })).toEqual(settings);
  });

  const invalidValues = {
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
  const cases = Object.entries(invalidValues).flatMap(([field, values]) =>
    values.map((value) => ({ field, value })),
  );

  it.each(cases)('uses the default for $field, and only for it, if it is $value', ({ field, value }) => {
    const expected = { ...settings, [field]: defaultSettings[field as keyof Settings] };
    expect(parseSettings({ ...settings, [field]: value })).toEqual(expected);
  });

  it.each(Object.keys(settings))('uses the default for %s, and only for it, if it is missing', (field) => {
    const others = Object.fromEntries(Object.entries(settings).filter(([name]) => name !== field));
    expect(parseSettings(others)).toEqual({ ...settings, [field]: defaultSettings[field as keyof Settings] });
  });

  it('drops unknown fields', () => {
    expect(parseSettings({ ...settings, draft: 'my words' })).toEqual(settings);
  });

  it('returns valid settings for any JSON', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const lookalikes = fc.record(Object.fromEntries(Object.keys(settings).map((name) => [name, field])));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), lookalikes), (json) => {
        const parsed = parseSettings(json);
        expect(v.is(settingsSchema, parsed)).toBe(true);
        expect(parsed.version).toBe(1);
        expect(parsed.pausedUntil).toBeGreaterThanOrEqual(0);
        expect([...parsed.sitesOff, ...parsed.rulesOff].every((id) => typeof id === 'string')).toBe(true);
        expect(parseSettings(parsed)).toEqual(parsed);
      }),
    );
  });

  it('returns valid settings unchanged, also after serialization', () => {
    fc.assert(
      fc.property(anySettings, (valid) => {
        expect(parseSettings(valid)).toEqual(valid);
        expect(parseSettings(JSON.parse(JSON.stringify(valid)))).toEqual(valid);
      }),
    );
  });
});

describe('isCoachingOn', () => {
  const defaults = defaultSettings;

  it.each([
    ['true by default', defaults, true],
    ['false if the coach is off', { ...defaults, enabled: false }, false],
    ['false on a site that is off', { ...defaults, sitesOff: ['reddit', 'x'] }, false],
    [
      'true on a site whose id is only similar to one that is off',
      { ...defaults, sitesOff: ['xing', 'reddit'] },
      true,
    ],
    ['false during a pause', { ...defaults, pausedUntil: 1001 }, false],
    ['true when a pause ends', { ...defaults, pausedUntil: 1000 }, true],
  ])('is %s', (_, current, expected) => {
    expect(isCoachingOn(current, 'x', 1000)).toBe(expected);
  });
});
