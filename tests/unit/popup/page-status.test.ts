import { describe, expect, it } from 'vitest';
import type { PageInView } from '../../../src/popup/page-in-view.ts';
import { pageStatusOf } from '../../../src/popup/page-status.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';

const coached: PageInView = {
  status: { site: 'x', siteName: 'X', composerSeen: true },
  origin: 'https://x.com/*',
  isTold: true,
  isOurs: true,
};
const unseen: PageInView = { ...coached, status: { site: 'x', siteName: 'X', composerSeen: false } };
const old: PageInView = { ...coached, status: null };
const elsewhere: PageInView = {
  status: null,
  origin: 'https://forum.example/*',
  isTold: true,
  isOurs: false,
};
const nowhere: PageInView = { status: null, origin: null, isTold: true, isOurs: false };
const untold: PageInView = { ...nowhere, isTold: false };
const now = 1_000;

describe('where things stand on a page', () => {
  it.each([
    ['seen', coached, {}],
    ['not-seen', unseen, {}],
    ['not-started', old, {}],
    ['not-added', elsewhere, {}],
    ['nowhere', nowhere, {}],
    ['not-added', untold, {}],
    ['site-off', coached, { sitesOff: ['x'] }],
    ['seen', coached, { sitesOff: ['mastodon'] }],
    ['resting', coached, { pausedUntil: now + 1 }],
    ['seen', coached, { pausedUntil: now }],
    ['off', coached, { enabled: false, pausedUntil: now + 1, sitesOff: ['x'] }],
    ['off', nowhere, { enabled: false }],
  ])('%s', (standing, view, settings) => {
    expect(pageStatusOf({ ...defaultSettings, ...settings }, view, now)).toBe(standing);
  });
});
