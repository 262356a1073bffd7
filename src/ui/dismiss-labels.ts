import type { Scope } from '../coach/draft/note.ts';
import type { MessageName } from './i18n.ts';

/** The label of the dismiss button for each scope. */
export const dismissLabels = {
  here: 'dismissHere',
  post: 'dismissPost',
  site: 'dismissSite',
  everywhere: 'dismissEverywhere',
} as const satisfies Record<Scope, MessageName>;

/** The text of the card after a dismissal, for each scope. */
export const dismissedMessages = {
  here: 'dismissedHere',
  post: 'dismissedPost',
  site: 'dismissedSite',
  everywhere: 'dismissedEverywhere',
} as const satisfies Record<Scope, MessageName>;
