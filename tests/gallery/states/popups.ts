import { sampleDays, sampleTime } from '../sample-days.ts';
import type { BrowserData, PageState } from '../state.ts';

const x = { site: 'x', siteName: 'X', hasSeenComposer: true };
const onX: Partial<BrowserData> = { tab: { url: 'https://x.com/home', status: x } };
const on = (url: string, status: unknown = null): Partial<BrowserData> => ({ tab: { url, status } });
const withSettings = (settings: Readonly<Record<string, unknown>>): Partial<BrowserData> => ({
  ...onX,
  stored: { settings },
});
const hour = 60 * 60 * 1000;
const midnight = new Date(2026, 10, 30).getTime();

const popup = (id: string, title: string, browser: Partial<BrowserData>): PageState => ({
  id: `popup-${id}`,
  title,
  page: 'popup/index.html',
  browser,
});

export const popups: readonly PageState[] = [
  popup('ready', 'ready, nothing counted', onX),
  popup('week', 'ready, a week', { ...onX, stored: sampleDays(7) }),
  popup('practice-only', 'only practice counted', {
    ...onX,
    stored: { 'day:2026-11-29': { 'post:practice': 2, 'lean:with': 2 } },
  }),
  popup('no-text-box', 'no text box yet', on('https://x.com/', { ...x, hasSeenComposer: false })),
  popup('off', 'off everywhere', withSettings({ enabled: false })),
  popup('site-off', 'off on this site', withSettings({ sitesOff: ['x'] })),
  popup('paused', 'paused for an hour', withSettings({ pausedUntil: sampleTime.getTime() + hour })),
  popup('paused-today', 'paused until tomorrow', withSettings({ pausedUntil: midnight })),
  popup('not-started', 'page needs a reload', on('https://x.com/home')),
  popup('not-added', 'site not added: asks for permission', on('https://forum.example/t/1')),
  popup('unsupported', 'page without coaching', on('http://forum.example/')),
  popup('long-name', 'site with a long name', {
    ...on('https://a.example/', {
      site: 'community.a-rather-long-name.example',
      siteName: 'community.a-rather-long-name.example',
      hasSeenComposer: true,
    }),
  }),
  popup('policy', 'settings of an organization', { ...onX, stored: { policy: { locked: true } } }),
  popup('read-failed', 'storage cannot be read', { ...onX, failsToRead: true }),
  {
    ...popup('save-failed', 'setting cannot be saved', { ...onX, failsToWrite: true }),
    clicks: ['.switch input'],
  },
];
