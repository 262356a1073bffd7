import { leanSteps } from '../../../src/coach/draft/lean-step.ts';
import type { OverlayState } from '../state.ts';
import { longestNudge, nudge, praise } from './findings.ts';

/** The mark beside a composer. */
export const marks: readonly OverlayState[] = [
  ...leanSteps.map((lean): OverlayState => ({ id: `mark-${lean}`, title: `idle, ${lean}`, view: { lean } })),
  { id: 'mark-nudge', title: 'tip', view: { note: nudge, lean: 'at' } },
  { id: 'mark-longest', title: 'tip with the most words', view: { note: longestNudge, lean: 'at' } },
  { id: 'mark-praise', title: 'praise', view: { note: praise, lean: 'with' } },
  {
    id: 'mark-followed',
    title: 'fixed tip',
    view: { note: { type: 'followed', name: nudge.finding.name }, lean: 'rather-with' },
  },
  {
    id: 'mark-dismissed',
    title: 'dismissed tip',
    view: { note: { type: 'dismissed', rule: 'hype', scope: 'here' } },
  },
  {
    id: 'mark-hovered',
    title: 'pointer on the words',
    view: { note: nudge, hovered: 'cutting-edge', lean: 'at' },
  },
  { id: 'mark-small', title: 'tip, no room for its name', view: { note: nudge }, placed: 'data-small' },
  { id: 'highlights', title: 'highlighted words', view: 'highlights' },
];
