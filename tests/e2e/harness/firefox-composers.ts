import { fixtureComposers } from './fixture-composers.ts';

/**
 * One composer for each kind of editor that the tests use in Firefox. The selectors are
 * Puppeteer's: `>>>` enters a shadow root.
 */
export const firefoxComposers = fixtureComposers.flatMap(
  ({ inFirefox, url, openers = [], box, submit, site }) =>
    inFirefox === undefined ? [] : [{ url, opener: openers[0] ?? '', box, submit, site, ...inFirefox }],
);
