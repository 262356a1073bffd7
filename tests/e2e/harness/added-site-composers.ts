import { type ComposerOfSite, fixtureComposers } from './fixture-composers.ts';

export const discourseTopic = 'https://forum.discourse.example/t/how-do-you-label-your-seed-jars/41';
export const lemmyPost = 'https://lemmy.example/post/41';

/** The composers of sites that a person can add, because they have many hosts. */
export const addedSiteComposers: readonly ComposerOfSite[] = fixtureComposers.filter(
  ({ isAdded }) => isAdded,
);
