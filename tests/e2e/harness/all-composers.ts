import type { Locator, Page } from 'playwright-core';
import { composers } from './composers.ts';
import { otherSiteComposers } from './other-site-composers.ts';

/** A composer on a fixture page, and how to open it. */
export interface AnyComposer {
  readonly name: string;
  readonly url: string;
  readonly submit: string;
  readonly counter?: string;
  open(page: Page): Promise<Locator>;
}

/** All composers of `composers.ts` and `other-site-composers.ts`. */
export const allComposers: readonly AnyComposer[] = [
  ...composers.map((composer) => ({ ...composer, open: (page: Page) => composer.open(page) })),
  ...otherSiteComposers.map((composer) => ({
    ...composer,
    async open(page: Page) {
      for (const opener of composer.openers ?? []) await page.locator(opener).first().click();
      const box = page.locator(composer.box).first();
      await box.click();
      return box;
    },
  })),
];
