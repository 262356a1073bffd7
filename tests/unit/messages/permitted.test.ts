import { describe, expect, it } from 'vitest';
import { isPermitted } from '../../../src/messages/permitted.ts';
import type { ToBackground } from '../../../src/messages/to-background.ts';
import type { SettingsChange } from '../../../src/storage/settings-change.ts';

const page = { url: 'https://x.com/home' };
const own = { url: 'extension:/src/options/index.html' };

const change = (settingsChange: SettingsChange): ToBackground => ({ type: 'change', change: settingsChange });
const fromAnywhere: SettingsChange[] = [
  { set: 'site', id: 'x', to: false },
  { set: 'rule', id: 'hype', to: true },
  { set: 'markPlace', id: 'x', to: { side: 'top', along: 0 } },
];
const fromOwnPages: SettingsChange[] = [
  { set: 'enabled', to: false },
  { set: 'pausedUntil', to: 1 },
  { set: 'houseWords', to: { allow: [], catch: [] } },
  { set: 'sync', to: false },
];

describe('isPermitted', () => {
  it.each(fromAnywhere)(
    'lets content scripts and the extension’s pages send the change %j',
    (settingsChange) => {
      expect(isPermitted(change(settingsChange), page)).toBe(true);
      expect(isPermitted(change(settingsChange), own)).toBe(true);
    },
  );

  it.each(fromOwnPages)('lets only the extension’s pages send the change %j', (settingsChange) => {
    for (const sender of [page, {}, { url: 'https://extension:/' }, { url: 'https://x.com/extension:/' }])
      expect(isPermitted(change(settingsChange), sender)).toBe(false);
    expect(isPermitted(change(settingsChange), own)).toBe(true);
  });

  it('lets any sender have a draft analyzed', () => {
    const draft = { text: 'Hi', kind: 'post', site: null, answers: null } as const;
    expect(isPermitted({ type: 'analyze', draft }, page)).toBe(true);
  });
});
