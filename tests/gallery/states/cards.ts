import type { Scope } from '../../../src/coach/draft/note.ts';
import type { OverlayState } from '../state.ts';
import { listedWord, longestNudge, longestPraise, nudge, others, praise } from './findings.ts';

const tip = { isOpen: true, note: nudge, lean: 'at' } as const;
const scopes: readonly Scope[] = ['here', 'post', 'site', 'everywhere'];
const longWords = 'a replacement that is about as long as replacements get in practice';

/** The card with a finding. */
export const cards: readonly OverlayState[] = [
  { id: 'card-nudge', title: 'tip', view: tip },
  { id: 'card-offer', title: 'tip with an offer', view: { ...tip, offer: { text: 'new', how: 'apply' } } },
  {
    id: 'card-long-offer',
    title: 'tip with a long offer',
    view: { ...tip, offer: { text: longWords, how: 'apply' } },
  },
  {
    id: 'card-copied',
    title: 'offer, copied',
    view: { ...tip, offer: { text: 'new', how: 'copy' } },
    clicks: ['.offer button'],
  },
  { id: 'card-others', title: 'tip, other findings closed', view: { ...tip, others } },
  {
    id: 'card-others-open',
    title: 'tip, other findings open',
    view: { ...tip, others },
    clicks: ['.others button'],
  },
  { id: 'card-longest', title: 'tip with the most words', view: { ...tip, note: longestNudge, others } },
  { id: 'card-listed-word', title: 'word of the person’s list', view: { ...tip, note: listedWord } },
  { id: 'card-praise', title: 'praise', view: { isOpen: true, note: praise, lean: 'with' } },
  {
    id: 'card-longest-praise',
    title: 'praise with the most words',
    view: { isOpen: true, note: longestPraise, lean: 'rather-with', others },
  },
  { id: 'card-sheet', title: 'tip as a sheet', view: { ...tip, others }, placed: 'data-sheet' },
];

/** The card without a finding, and what takes its place. */
export const otherCards: readonly OverlayState[] = [
  {
    id: 'card-followed',
    title: 'fixed tip',
    view: { isOpen: true, note: { type: 'followed', name: nudge.finding.name }, lean: 'with', others },
  },
  { id: 'card-nothing', title: 'nothing found yet', view: { isOpen: true } },
  ...scopes.map(
    (scope): OverlayState => ({
      id: `card-dismissed-${scope}`,
      title: `dismissed: ${scope}`,
      view: { isOpen: true, note: { type: 'dismissed', rule: 'hype', scope } },
    }),
  ),
  { id: 'card-asking', title: 'question before posting', view: { ...tip, isAsking: true } },
  {
    id: 'card-asking-longest',
    title: 'question, with the most words',
    view: { ...tip, note: longestNudge, isAsking: true },
  },
  { id: 'orphaned-notice', title: 'extension updated or turned off', view: 'orphaned notice' },
];
