import type { Locator, Page } from 'playwright-core';
import { siteForUrl } from '../../../src/sites/kit/site-for-url.ts';
import { fixtures } from '../../fixtures/fixtures.ts';
import type { FixtureComposer } from '../../fixtures/kit/fixture.ts';

/** A composer of a fixture, with the name of its site. */
export interface ComposerOfSite extends FixtureComposer {
  readonly site: string;
  /** Whether the site has many hosts, so that a person has to add the one of this composer. */
  readonly isAdded: boolean;
  /**
   * Opens the composer as a person does, and returns its focused box. `selector` translates each
   * CSS selector, for pages whose class names were changed.
   */
  open(page: Page, selector?: (selector: string) => string): Promise<Locator>;
}

/** The composers of all fixtures of sites. */
export const fixtureComposers: readonly ComposerOfSite[] = fixtures.flatMap(
  ({ site, folder, composers = [] }) =>
    site === undefined
      ? []
      : composers.map((composer) => ({
          ...composer,
          site: site.name,
          isAdded: siteForUrl(new URL(composer.url), [{ id: folder, ...site }]) === null,
          open: (page, selector) => openComposer(page, composer, selector),
        })),
);

async function openComposer(
  page: Page,
  { openers = [], box }: FixtureComposer,
  selector: (selector: string) => string = (unchanged) => unchanged,
): Promise<Locator> {
  for (const opener of openers) await page.locator(selector(opener)).first().click();
  const found = page.locator(selector(box)).first();
  await found.click();
  return found;
}
