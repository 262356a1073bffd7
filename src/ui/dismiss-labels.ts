import type { Scope } from '../coach/draft/dismissal.ts';
import type { MessageName } from './i18n.ts';

/** What the button of each scope is called: the scope is in the label. */
export const dismissLabels = {
  here: 'dismissHere',
  post: 'dismissPost',
  site: 'dismissSite',
  everywhere: 'dismissEverywhere',
} as const satisfies Record<Scope, MessageName>;

/** What is said once a scope was chosen. */
export const dismissedLabels = {
  here: 'dismissedHere',
  post: 'dismissedPost',
  site: 'dismissedSite',
  everywhere: 'dismissedEverywhere',
} as const satisfies Record<Scope, MessageName>;
