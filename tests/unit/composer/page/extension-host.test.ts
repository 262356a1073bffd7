import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { practiceSiteId } from '../../../../src/coach/counting/counts.ts';
import { extensionHost } from '../../../../src/composer/page/extension-host.ts';
import type { KnownSite } from '../../../../src/sites/kit/site.ts';
import { defaultSettings } from '../../../../src/storage/settings.ts';
import { analysisOf, asPageGetsIt } from '../../kit/drafts.ts';
import browser, { memory } from '../../kit/memory-browser.ts';

const onSettingsChange = vi.fn();
const onOrphaned = vi.fn();
const { id } = browser.runtime;
let controller = new AbortController();

beforeEach(() => {
  controller = new AbortController();
  memory.reset();
  onSettingsChange.mockClear();
  onOrphaned.mockClear();
});
afterEach(() => {
  controller.abort();
  browser.runtime.id = id;
});

const hostOn = (site: string) => {
  const known: KnownSite = {
    id: site,
    name: site,
    matches: [],
    composers: [],
    verified: { on: '2026-01-01', how: 'code' },
  };
  return extensionHost(known, onSettingsChange, onOrphaned, controller.signal);
};
const store = (settings: object) =>
  browser.storage.local.set({ settings: { ...defaultSettings, ...settings } });
const draft = { text: 'Thank you, Ana.', kind: 'post', site: 'x', answers: null } as const;

describe('extensionHost', () => {
  it('updates the settings when they change', async () => {
    const host = await hostOn('x');
    expect([host.isAllowed(), host.rulesOff()]).toEqual([true, []]);
    await store({ sitesOff: ['x'], rulesOff: ['shouting'] });
    await vi.waitFor(() => expect(onSettingsChange).toHaveBeenCalledTimes(1));
    expect([host.isAllowed(), host.rulesOff()]).toEqual([false, ['shouting']]);
  });

  it('starts with the stored settings, and ignores changes after it is aborted', async () => {
    await store({ sitesOff: ['x'] });
    const host = await hostOn('x');
    expect(host.isAllowed()).toBe(false);
    controller.abort();
    await store({});
    expect(browser.storage.onChanged.fire({}, 'local')).toEqual([]);
    expect(host.isAllowed()).toBe(false);
  });

  it('returns whether the extension still exists, and reports when it does not', async () => {
    const host = await hostOn('x');
    expect(host.isAlive()).toBe(true);
    expect(onOrphaned).not.toHaveBeenCalled();
    browser.runtime.id = undefined;
    expect(host.isAlive()).toBe(false);
    expect(onOrphaned).toHaveBeenCalledTimes(1);
  });

  it('sends counts, posts and lasting choices to the background', async () => {
    const host = await hostOn('x');
    host.count(['shown:shouting', 'shown:shouting', 'heeded:shouting']);
    host.reportPost({ draft, tips: new Map([['shouting', 'open']]), thread: 'x.com/71' });
    host.setSite(false);
    host.setRule('shouting', true);
    expect(memory.sentMessages()).toEqual([
      { type: 'count', counts: { 'shown:shouting': 2, 'heeded:shouting': 1 } },
      { type: 'posted', draft, tips: [['shouting', 'open']], thread: 'x.com/71' },
      { type: 'change', change: { set: 'site', id: 'x', to: false } },
      { type: 'change', change: { set: 'rule', id: 'shouting', to: true } },
    ]);
  });

  it('counts only practice on the practice page', async () => {
    const host = await hostOn(practiceSiteId);
    host.count(['shown:shouting', 'asked']);
    expect(memory.sentMessages()).toEqual([]);
    host.count(['shown:shouting', 'post:practice']);
    expect(memory.sentMessages()).toEqual([{ type: 'count', counts: { 'post:practice': 1 } }]);
  });

  it('requests analyses, and treats an invalid answer as none', async () => {
    const host = await hostOn('x');
    const analysis = asPageGetsIt(analysisOf(draft.text));
    memory.answerWith(async () => analysis);
    expect(await host.analyze(draft)).toEqual(analysis);
    memory.answerWith(async () => ({ lean: 'with' }));
    expect(await host.analyze(draft)).toBeNull();
    expect(onOrphaned).not.toHaveBeenCalled();
  });

  it('reports that it is orphaned only after the extension has ended', async () => {
    const host = await hostOn('x');
    memory.answerWith(() => Promise.reject(new Error('The message port closed.')));
    expect(await host.analyze(draft)).toBeNull();
    expect(onOrphaned).not.toHaveBeenCalled();
    browser.runtime.id = undefined;
    expect(await host.analyze(draft)).toBeNull();
    expect(onOrphaned).toHaveBeenCalledTimes(1);
  });
});
