import { type ComposerOfSite, fixtureComposers } from './fixture-composers.ts';

/** The composers of all sites that are not in `composers.ts`. */
export const otherSiteComposers: readonly ComposerOfSite[] = fixtureComposers.filter(
  ({ representsEditor, isAdded }) => representsEditor !== true && !isAdded,
);
