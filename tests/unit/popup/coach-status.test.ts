import { describe, expect, it } from 'vitest';
import { type ActivePage, unknownPage } from '../../../src/popup/active-page.ts';
import { coachStatusOf } from '../../../src/popup/coach-status.ts';
import { defaultSettings } from '../../../src/storage/settings.ts';
import { factsWith } from '../kit/composer-facts.ts';

const coached: ActivePage = {
  ...unknownPage,
  status: { site: { id: 'x', name: 'X' }, notComposer: null },
  composer: factsWith({}),
  origin: 'https://x.com/*',
  isUrlKnown: true,
  knownSite: 'X',
};
const withoutTextBox: ActivePage = { ...coached, composer: null };
const openBeforeInstall: ActivePage = { ...withoutTextBox, status: null };
const otherSite: ActivePage = { ...unknownPage, origin: 'https://forum.example/*', isUrlKnown: true };
const browserPage: ActivePage = { ...unknownPage, isUrlKnown: true };
const hiddenUrl: ActivePage = { ...browserPage, isUrlKnown: false };
const insecurePage: ActivePage = { ...browserPage, isHttp: true };
const now = 1_000;

describe('the status of the coach on a page', () => {
  it.each([
    ['ready', coached, {}],
    ['no-text-box', withoutTextBox, {}],
    ['not-started', openBeforeInstall, {}],
    ['not-added', otherSite, {}],
    ['unsupported', browserPage, {}],
    ['not-secure', insecurePage, {}],
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
