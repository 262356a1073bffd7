import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applySettingVersions,
  initialSettingVersions,
  mergeSettingVersions,
  parseSettingVersions,
  recordChanges,
  type SettingVersions,
} from '../../../src/storage/setting-versions.ts';
import { defaultSettings, maxListedWords, type Settings } from '../../../src/storage/settings.ts';
import { changeSettings, type SettingsChange } from '../../../src/storage/settings-change.ts';
import { idOf } from '../kit/devices.ts';

const word = fc.constantFrom('synergy', 'users', 'leverage', '__proto__', 'a b');
const changes: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ set: fc.constantFrom('enabled' as const, 'pauseBeforePosting' as const), to: fc.boolean() }),
  fc.record({
    set: fc.constantFrom('site' as const, 'rule' as const),
    id: fc.constantFrom('x', 'reddit', 'shouting'),
    to: fc.boolean(),
  }),
  fc.record({
    set: fc.constant('houseWords' as const),
    to: fc.record({
      allow: fc.uniqueArray(word),
      catch: fc.uniqueArray(fc.record({ word, plain: word }), { selector: ({ word }) => word }),
    }),
  }),
);
const steps = fc.array(
  fc.oneof(
    fc.record({ device: fc.nat(4), change: changes }),
    fc.record({ device: fc.nat(4), downloadsFrom: fc.nat(4) }),
  ),
  { maxLength: 40, size: 'max' },
);

interface Device {
  readonly settings: Settings;
  readonly versions: SettingVersions;
}

function runSteps(
  list: readonly ({ device: number; change: SettingsChange } | { device: number; downloadsFrom: number })[],
) {
  const devices: Device[] = Array.from({ length: 5 }, () => ({ settings: defaultSettings, versions: {} }));
  for (const step of list) {
    const device = devices[step.device];
    if (device === undefined) continue;
    const { settings, versions } = device;
    if ('change' in step) {
      const after = changeSettings(settings, step.change);
      devices[step.device] = {
        settings: after,
        versions: recordChanges(versions, settings, after, idOf(step.device)),
      };
    } else {
      const merged = mergeSettingVersions(versions, devices[step.downloadsFrom]?.versions ?? {});
      devices[step.device] = { settings: applySettingVersions(settings, merged), versions: merged };
    }
  }
  return devices;
}

/** The settings with sets for lists whose order has no meaning. */
const unordered = ({ sitesOff, rulesOff, houseWords, ...rest }: Settings) => ({
  ...rest,
  sitesOff: new Set(sitesOff),
  rulesOff: new Set(rulesOff),
  allow: new Set(houseWords.allow),
  catch: new Map(houseWords.catch.map(({ word, plain }) => [word, plain])),
});

describe('setting versions of five devices', () => {
  it('merge to the same settings on all devices, in any order', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const devices = runSteps(list);
        const all = devices.reduce<SettingVersions>(
          (merged, { versions }) => mergeSettingVersions(merged, versions),
          {},
        );
        const reversed = [...devices]
          .reverse()
          .reduce<SettingVersions>((merged, { versions }) => mergeSettingVersions(merged, versions), {});
        expect(reversed).toEqual(all);
        expect(mergeSettingVersions(all, all)).toEqual(all);
        const merged = devices.map(({ settings }) => unordered(applySettingVersions(settings, all)));
        for (const settings of merged) expect(settings).toEqual(merged[0]);
      }),
      { numRuns: 50 },
    );
  });

  it('keep a change that was made after downloading all others', () => {
    fc.assert(
      fc.property(steps, changes, (list, change) => {
        const devices = runSteps(list);
        const all = devices.reduce<SettingVersions>(
          (merged, { versions }) => mergeSettingVersions(merged, versions),
          {},
        );
        const settings = applySettingVersions(defaultSettings, all);
        const after = changeSettings(settings, change);
        const later = recordChanges(all, settings, after, idOf(0));
        const final = devices.reduce<SettingVersions>(
          (merged, { versions }) => mergeSettingVersions(merged, versions),
          later,
        );
        expect(unordered(applySettingVersions(defaultSettings, final))).toEqual(unordered(after));
      }),
    );
  });
});

describe('applySettingVersions', () => {
  it('does not sync a pause, nor whether sync is on', () => {
    const local = { ...defaultSettings, pausedUntil: 5, sync: false };
    const remote = initialSettingVersions({ ...defaultSettings, enabled: false, pausedUntil: 9 }, idOf(1));
    expect(applySettingVersions(local, remote)).toEqual({ ...local, enabled: false });
  });

  it('keeps the latest words if there are more than a list may hold', () => {
    const words = (name: string) => Array.from({ length: maxListedWords }, (_, n) => `${name} ${n}`);
    const allowing = (allow: string[]) => ({ ...defaultSettings, houseWords: { allow, catch: [] } });
    const first = initialSettingVersions(allowing(words('a')), idOf(1));
    const second = recordChanges(first, defaultSettings, allowing(words('b')), idOf(2));
    expect(new Set(applySettingVersions(defaultSettings, second).houseWords.allow)).toEqual(
      new Set(words('b')),
    );
  });
});

describe('parseSettingVersions', () => {
  it('leaves out invalid entries', () => {
    const valid = { value: true, turn: 1, by: idOf(1) };
    const stored = {
      'site x': valid,
      a: { ...valid, turn: 0 },
      b: { ...valid, by: 'me' },
      c: 7,
      d: { ...valid, value: 7 },
    };
    expect(parseSettingVersions(stored)).toEqual({ 'site x': valid });
    expect(parseSettingVersions('not valid')).toEqual({});
  });
});
