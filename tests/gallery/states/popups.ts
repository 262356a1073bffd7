import { type DraftState, newDraftState } from '../../../src/coach/draft/draft-state.ts';
import { withoutSets } from '../../../src/messages/draft-state-schema.ts';
import { sampleDays, sampleTime } from '../sample-days.ts';
import type { BrowserData, PageState } from '../state.ts';
import { nudge } from './findings.ts';

const site = { id: 'x', name: 'X' };
const text = 'Double your sales with our tea.';
const draft = newDraftState(text, { isAllowed: true, rulesOff: new Set(), wording: 0 });
const analysis = { language: 'en', lean: -0.6, nudges: [nudge.finding], praise: [], quiet: null } as const;

/** What the content script says about a composer whose draft is in this state. */
const composerWith = (state: Partial<DraftState>) =>
  JSON.stringify(
    {
      site,
      composers: 2,
      editor: 'draft-js',
      spec: { editable: '*' },
      draft: { text, kind: 'reply', site: 'x', answers: null },
      textNow: text,
      state: { ...draft, ...state },
    },
    withoutSets,
  );
const onX: Partial<BrowserData> = {
  tab: { url: 'https://x.com/home', status: { site, notComposer: null }, composer: composerWith({}) },
};
const on = (url: string, status: unknown = null): Partial<BrowserData> => ({ tab: { url, status } });
/** On X, in a composer whose draft is in this state. */
const writing = (state: Partial<DraftState>): Partial<BrowserData> => ({
  tab: { url: 'https://x.com/home', status: { site, notComposer: null }, composer: composerWith(state) },
});
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
  popup('no-text-box', 'no text box yet', on('https://x.com/', { site, notComposer: 'no-text-box' })),
  popup('off', 'off everywhere', withSettings({ enabled: false })),
  popup('site-off', 'off on this site', withSettings({ sitesOff: ['x'] })),
  popup('paused', 'paused for an hour', withSettings({ pausedUntil: sampleTime.getTime() + hour })),
  popup('paused-today', 'paused until tomorrow', withSettings({ pausedUntil: midnight })),
  popup('not-started', 'page needs a reload', on('https://x.com/home')),
  popup('not-added', 'site not added: asks for permission', on('https://forum.example/t/1')),
  popup('not-secure', 'page without encryption', on('http://forum.example/')),
  popup('unsupported', 'page without coaching', on('about:blank')),
  popup('long-name', 'site with a long name', {
    ...on('https://a.example/', {
      site: { id: 'a.example', name: 'community.a-rather-long-name.example' },
      notComposer: null,
    }),
  }),
  popup('policy', 'settings of an organization', { ...onX, stored: { policy: { locked: true } } }),
  popup('read-failed', 'storage cannot be read', { ...onX, failsToRead: true }),
  {
    ...popup('save-failed', 'setting cannot be saved', { ...onX, failsToWrite: true }),
    clicks: ['.switch input'],
  },
  ...[
    popup(
      'why-no-text-box',
      'why silent: no text box',
      on('https://x.com/', { site, notComposer: 'private' }),
    ),
    popup(
      'why-found',
      'why silent: a tip is shown',
      writing({ analyzed: text, analysis, note: nudge, isVisible: true }),
    ),
    popup('why-muted', 'why silent: dismissed', writing({ analyzed: text, analysis, isMuted: true })),
    popup('why-not-added', 'why silent: site not added', on('https://forum.example/t/1')),
  ].map((state) => ({ ...state, clicks: ['summary'] })),
];
