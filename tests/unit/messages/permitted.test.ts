import { describe, expect, it } from 'vitest';
import type { ToBackground } from '../../../src/messages/messages.ts';
import { isPermitted } from '../../../src/messages/permitted.ts';
import type { SettingsChange } from '../../../src/storage/settings-change.ts';

const page = { url: 'https://x.com/home' };
const own = { url: 'extension:/src/options/index.html' };

const change = (what: SettingsChange): ToBackground => ({ type: 'change', change: what });
const beside: SettingsChange[] = [
  { set: 'site', id: 'x', to: false },
  { set: 'rule', id: 'hype', to: true },
  { set: 'markPlace', id: 'x', to: { side: 'top', along: 0 } },
];
const elsewhere: SettingsChange[] = [
  { set: 'enabled', to: false },
  { set: 'pausedUntil', to: 1 },
  { set: 'houseWords', to: { allow: [], catch: [] } },
  { set: 'sync', to: false },
];

describe('isPermitted', () => {
  it.each(beside)('lets anything of ours choose %j', (what) => {
    expect(isPermitted(change(what), page)).toBe(true);
    expect(isPermitted(change(what), own)).toBe(true);
  });

  it.each(elsewhere)('lets only our own pages choose %j', (what) => {
    for (const sender of [page, {}, { url: 'https://extension:/' }, { url: 'https://x.com/extension:/' }])
      expect(isPermitted(change(what), sender)).toBe(false);
    expect(isPermitted(change(what), own)).toBe(true);
  });

  it('lets a draft be judged from anywhere', () => {
    const draft = { text: 'Hi', kind: 'post', site: null, answers: null } as const;
    expect(isPermitted({ type: 'analyze', draft }, page)).toBe(true);
  });
});
