import { sampleDays, sampleTime } from '../sample-days.ts';
import type { BrowserData, PageState } from '../state.ts';

const options = (
  hash: string,
  name: string,
  title: string,
  browser: Partial<BrowserData> = {},
): PageState => ({ id: `${hash}-${name}`, title, page: `options/index.html#${hash}`, browser });

const houseWords = {
  allow: ['TalkWith', 'Straßenfest', 'a phrase of several words'],
  catch: [
    { word: 'leverage', plain: 'use' },
    { word: 'synergies', plain: 'working together' },
  ],
};
const policy = {
  locked: true,
  sitesOff: ['facebook'],
  sitesOn: ['linkedin'],
  rulesOff: ['hype', 'hashtag-pile'],
  houseWords,
};
const underPolicy = { stored: { policy } };
const synced = (state: unknown, more: object = {}) => ({
  stored: { ...sampleDays(7), 'sync-state': state, ...more },
});
const at = sampleTime.getTime();

export const tipPages: readonly PageState[] = [
  {
    ...options('tips', 'found', 'search', { stored: { settings: { rulesOff: ['hashtag-pile'] } } }),
    types: { 'input[type="search"]': 'hashtags' },
  },
  { ...options('tips', 'none', 'search, nothing found'), types: { 'input[type="search"]': 'zebra' } },
  {
    ...options('tips', 'policy', 'search, settings of an organization', underPolicy),
    types: { 'input[type="search"]': 'hashtags' },
  },
];
export const allTips: readonly PageState[] = [options('tips', 'all', 'all tips')];

export const wordPages: readonly PageState[] = [
  options('words', 'empty', 'no words'),
  options('words', 'lists', 'words on both lists', { stored: { settings: { houseWords } } }),
  {
    ...options('words', 'known', 'word is already listed', { stored: { settings: { houseWords } } }),
    types: { '#allow-word': 'TalkWith' },
    clicks: ['.line button:not(:disabled)'],
  },
  options('words', 'policy', 'settings of an organization', underPolicy),
];

export const sitePages: readonly PageState[] = [
  options('sites', 'default', 'no site added'),
  options('sites', 'added', 'sites added, one off', {
    origins: ['https://forum.example/*', 'https://community.a-rather-long-name.example/*'],
    stored: { settings: { sitesOff: ['x'] } },
  }),
  {
    ...options('sites', 'invalid', 'invalid address'),
    types: { '#address': 'ftp://forum.example' },
    clicks: ['.line button'],
  },
  options('sites', 'policy', 'settings of an organization', underPolicy),
];

export const turnedOffPages: readonly PageState[] = [
  options('turned-off', 'none', 'nothing'),
  options('turned-off', 'all', 'everything', {
    stored: {
      settings: {
        enabled: false,
        pausedUntil: at + 1000,
        sitesOff: ['x'],
        rulesOff: ['hype'],
        markPlaces: { mastodon: { side: 'top', along: 0.5 } },
      },
    },
  }),
  options('turned-off', 'policy', 'settings of an organization', underPolicy),
];

export const dataPages: readonly PageState[] = [
  options('data', 'empty', 'nothing counted, not synced yet'),
  options('data', 'synced', 'a week, synced', synced({ problem: null, at, used: 100 })),
  {
    ...options('data', 'shown', 'stored data shown', synced({ problem: null, at, used: 100 }, { unsent: 3 })),
    clicks: ['summary'],
  },
  {
    ...options('data', 'delete', 'question before deleting', synced({ problem: null, at, used: 100 })),
    clicks: ['[aria-labelledby="delete"] form button'],
  },
  options('data', 'policy', 'nothing is counted, by policy', {
    stored: { policy: { ...policy, historyOff: true } },
  }),
];

export const syncPages: readonly PageState[] = [
  options('data', 'sync-off', 'sync is off', { stored: { settings: { sync: false } } }),
  ...(['missing', 'full', 'rate', 'newer', 'failed'] as const).map((problem) =>
    options('data', `sync-${problem}`, `sync problem: ${problem}`, synced({ problem, at, used: 100 })),
  ),
];

export const textPages: readonly PageState[] = [
  options('privacy', 'page', 'privacy'),
  options('about', 'page', 'about'),
];

export const practicePages: readonly PageState[] = [
  { id: 'practice-welcome', title: 'after the installation', page: 'practice/index.html#welcome' },
  { id: 'practice-plain', title: 'later', page: 'practice/index.html' },
];
