import type { LeanStep } from '../coach/lean-step.ts';

/** Every word of the interface that is not a rule's own. Plain, short, kind. */
export const strings = {
  name: 'TalkWith',
  lean: {
    at: 'leans toward talking at people',
    'rather-at': 'leans a little toward talking at people',
    level: 'leans neither way',
    'rather-with': 'leans a little toward talking with people',
    with: 'leans toward talking with people',
  } satisfies Record<LeanStep, string>,
  draftLean: (lean: string) => `This draft ${lean}.`,
  openCard: (name: string) => `${name}. Open the tip`,
  why: 'Why',
  tryThis: 'Try',
  source: (title: string) => `Source: ${title}`,
  close: 'Close',
  undo: 'Undo',
  heeded: (name: string) => `Noticed: “${name}” is gone.`,
  notNow: 'Not now',
  dismiss: {
    here: 'Not this tip here',
    post: 'Not in this post',
    site: 'Not on this site',
    everywhere: 'Never this tip',
  },
  dismissed: {
    here: 'This tip stays quiet for this draft.',
    post: 'No more tips for this draft.',
    site: 'No more tips on this site.',
    everywhere: 'This tip is switched off everywhere.',
  },
  nothingYet: 'Nothing to point out so far.',
} as const;
