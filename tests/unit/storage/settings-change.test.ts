import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../../src/storage/settings.ts';
import {
  changeSettings,
  type SettingsChange,
  settingsChangeSchema,
} from '../../../src/storage/settings-change.ts';

const ids = fc.constantFrom('x', 'reddit', 'shouting', 'hashtag-pile', '__proto__', 'length');
const changes: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ set: fc.constant('enabled' as const), to: fc.boolean() }),
  fc.record({ set: fc.constant('pausedUntil' as const), to: fc.nat() }),
  fc.record({ set: fc.constantFrom('site' as const, 'rule' as const), id: ids, to: fc.boolean() }),
);

describe('changeSettings', () => {
  it.each([
    [{ set: 'enabled', to: false }, { enabled: false }],
    [{ set: 'pausedUntil', to: 5 }, { pausedUntil: 5 }],
    [{ set: 'site', id: 'x', to: false }, { sitesOff: ['x'] }],
    [{ set: 'rule', id: 'shouting', to: false }, { rulesOff: ['shouting'] }],
    [{ set: 'site', id: 'x', to: true }, {}],
  ] as const)('applies %j and changes nothing else', (change, changed) => {
    expect(changeSettings(defaultSettings, change)).toEqual({ ...defaultSettings, ...changed });
  });

  it('turns one site on and leaves the others off', () => {
    const off = { ...defaultSettings, sitesOff: ['x', 'reddit', 'mastodon'] };
    expect(changeSettings(off, { set: 'site', id: 'reddit', to: true }).sitesOff).toEqual(['x', 'mastodon']);
  });

  it('is idempotent, and returns valid settings', () => {
    fc.assert(
      fc.property(fc.array(changes), changes, (earlier, change) => {
        const before = earlier.reduce(changeSettings, defaultSettings);
        const once = changeSettings(before, change);
        expect(changeSettings(once, change)).toEqual(once);
        expect(parseSettings(once)).toEqual(once);
        expect(new Set(once.sitesOff).size).toBe(once.sitesOff.length);
      }),
    );
  });

  it('returns the same settings for changes of different settings in any order', () => {
    const settingOf = (change: SettingsChange) => `${change.set} ${'id' in change ? change.id : ''}`;
    const applyAll = (list: readonly SettingsChange[]) => {
      const { sitesOff, rulesOff, ...rest } = list.reduce(changeSettings, defaultSettings);
      return { ...rest, sitesOff: new Set(sitesOff), rulesOff: new Set(rulesOff) };
    };
    fc.assert(
      fc.property(fc.uniqueArray(changes, { selector: settingOf }), (list) => {
        expect(applyAll([...list].reverse())).toEqual(applyAll(list));
      }),
    );
  });
});

describe('settingsChangeSchema', () => {
  it('accepts every change', () => {
    fc.assert(
      fc.property(changes, (change) => {
        expect(v.parse(settingsChangeSchema, change)).toEqual(change);
      }),
    );
  });

  it.each([
    {},
    { set: 'enabled' },
    { set: 'enabled', to: 'false' },
    { set: 'pausedUntil', to: -1 },
    { set: 'pausedUntil', to: Number.POSITIVE_INFINITY },
    { set: 'site', to: true },
    { set: 'site', id: '', to: true },
    { set: 'rule', id: 7, to: true },
    { set: 'version', to: 2 },
    'enabled',
    null,
  ])('rejects %j', (change) => {
    expect(v.is(settingsChangeSchema, change)).toBe(false);
  });
});
