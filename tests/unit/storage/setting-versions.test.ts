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

const words = fc.constantFrom('synergy', 'users', 'leverage', '__proto__', 'a b');
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
      allow: fc.uniqueArray(words),
      catch: fc.uniqueArray(fc.record({ word: words, plain: words }), { selector: ({ word }) => word }),
    }),
  }),
);
const steps = fc.array(
  fc.oneof(
    fc.record({ device: fc.nat(4), change: changes }),
    fc.record({ device: fc.nat(4), hears: fc.nat(4) }),
  ),
  { maxLength: 40, size: 'max' },
);

interface Device {
  readonly settings: Settings;
  readonly choices: SettingVersions;
}

function play(
  list: readonly ({ device: number; change: SettingsChange } | { device: number; hears: number })[],
) {
  const devices: Device[] = Array.from({ length: 5 }, () => ({ settings: defaultSettings, choices: {} }));
  for (const step of list) {
    const device = devices[step.device];
    if (device === undefined) continue;
    const { settings, choices } = device;
    if ('change' in step) {
      const after = changeSettings(settings, step.change);
      devices[step.device] = {
        settings: after,
        choices: recordChanges(choices, settings, after, idOf(step.device)),
      };
    } else {
      const merged = mergeSettingVersions(choices, devices[step.hears]?.choices ?? {});
      devices[step.device] = { settings: applySettingVersions(settings, merged), choices: merged };
    }
  }
  return devices;
}

/** Lists without their order, which means nothing in them. */
const unordered = ({ sitesOff, rulesOff, houseWords, ...rest }: Settings) => ({
  ...rest,
  sitesOff: new Set(sitesOff),
  rulesOff: new Set(rulesOff),
  allow: new Set(houseWords.allow),
  catch: new Map(houseWords.catch.map(({ word, plain }) => [word, plain])),
});

describe('choices of five devices', () => {
  it('merge to the same settings on all of them, in any order', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const devices = play(list);
        const all = devices.reduce<SettingVersions>(
          (merged, { choices }) => mergeSettingVersions(merged, choices),
          {},
        );
        const back = [...devices]
          .reverse()
          .reduce<SettingVersions>((merged, { choices }) => mergeSettingVersions(merged, choices), {});
        expect(back).toEqual(all);
        expect(mergeSettingVersions(all, all)).toEqual(all);
        const settled = devices.map(({ settings }) => unordered(applySettingVersions(settings, all)));
        for (const settings of settled) expect(settings).toEqual(settled[0]);
      }),
      { numRuns: 50 },
    );
  });

  it('keep what one chose in knowledge of the others', () => {
    fc.assert(
      fc.property(steps, changes, (list, change) => {
        const devices = play(list);
        const all = devices.reduce<SettingVersions>(
          (merged, { choices }) => mergeSettingVersions(merged, choices),
          {},
        );
        const settings = applySettingVersions(defaultSettings, all);
        const after = changeSettings(settings, change);
        const later = recordChanges(all, settings, after, idOf(0));
        const heard = devices.reduce<SettingVersions>(
          (merged, { choices }) => mergeSettingVersions(merged, choices),
          later,
        );
        expect(unordered(applySettingVersions(defaultSettings, heard))).toEqual(unordered(after));
      }),
    );
  });
});

describe('withChoices', () => {
  it('keeps a rest and the switch of sync to the device', () => {
    const here = { ...defaultSettings, pausedUntil: 5, sync: false };
    const there = initialSettingVersions({ ...defaultSettings, enabled: false, pausedUntil: 9 }, idOf(1));
    expect(applySettingVersions(here, there)).toEqual({ ...here, enabled: false });
  });

  it('has the latest words where there are more than there is room for', () => {
    const list = (name: string) => Array.from({ length: maxListedWords }, (_, n) => `${name} ${n}`);
    const allowing = (allow: string[]) => ({ ...defaultSettings, houseWords: { allow, catch: [] } });
    const first = initialSettingVersions(allowing(list('a')), idOf(1));
    const second = recordChanges(first, defaultSettings, allowing(list('b')), idOf(2));
    expect(new Set(applySettingVersions(defaultSettings, second).houseWords.allow)).toEqual(
      new Set(list('b')),
    );
  });
});

describe('parseChoices', () => {
  it('leaves out what is no choice', () => {
    const good = { value: true, turn: 1, by: idOf(1) };
    const stored = {
      'site x': good,
      a: { ...good, turn: 0 },
      b: { ...good, by: 'me' },
      c: 7,
      d: { ...good, value: 7 },
    };
    expect(parseSettingVersions(stored)).toEqual({ 'site x': good });
    expect(parseSettingVersions('rubbish')).toEqual({});
  });
});
