import { describe, expect, it } from 'vitest';
import type { ActivePage } from '../../../src/popup/active-page.ts';
import { coachStatusOf } from '../../../src/popup/coach-status.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';

const coached: ActivePage = {
  status: { site: 'x', siteName: 'X', hasSeenComposer: true },
  origin: 'https://x.com/*',
  isUrlKnown: true,
  isSupportedSite: true,
};
const withoutTextBox: ActivePage = {
  ...coached,
  status: { site: 'x', siteName: 'X', hasSeenComposer: false },
};
const openBeforeInstall: ActivePage = { ...coached, status: null };
const otherSite: ActivePage = {
  status: null,
  origin: 'https://forum.example/*',
  isUrlKnown: true,
  isSupportedSite: false,
};
const browserPage: ActivePage = { status: null, origin: null, isUrlKnown: true, isSupportedSite: false };
const hiddenUrl: ActivePage = { ...browserPage, isUrlKnown: false };
const now = 1_000;

describe('the status of the coach on a page', () => {
  it.each([
    ['ready', coached, {}],
    ['no-text-box', withoutTextBox, {}],
    ['not-started', openBeforeInstall, {}],
    ['not-added', otherSite, {}],
    ['unsupported', browserPage, {}],
    ['not-added', hiddenUrl, {}],
    ['site-off', coached, { sitesOff: ['x'] }],
    ['ready', coached, { sitesOff: ['mastodon'] }],
    ['paused', coached, { pausedUntil: now + 1 }],
    ['ready', coached, { pausedUntil: now }],
    ['off', coached, { enabled: false, pausedUntil: now + 1, sitesOff: ['x'] }],
    ['off', browserPage, { enabled: false }],
  ])('is %s', (status, page, settings) => {
    expect(coachStatusOf({ ...defaultSettings, ...settings }, page, now)).toBe(status);
  });
});
