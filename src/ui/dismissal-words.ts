import type { Scope } from '../coach/dismissal.ts';
import type { MessageName } from './say.ts';

/** What the button of each scope is called: the scope is in the label. */
export const dismiss = {
  here: 'dismissHere',
  post: 'dismissPost',
  site: 'dismissSite',
  everywhere: 'dismissEverywhere',
} as const satisfies Record<Scope, MessageName>;

/** What is said once a scope was chosen. */
export const dismissed = {
  here: 'dismissedHere',
  post: 'dismissedPost',
  site: 'dismissedSite',
  everywhere: 'dismissedEverywhere',
} as const satisfies Record<Scope, MessageName>;
