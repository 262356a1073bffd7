import type { BrowserContext, Page } from 'playwright-core';

/**
 * Waits for the welcome page, which opens in a new profile and would otherwise move in front of a
 * later page. Chromium also opens an empty page, before or after it.
 */
export async function waitForWelcomePage(context: BrowserContext): Promise<Page> {
  const pages = context.pages();
  if (pages.length < 2) pages.push(await context.waitForEvent('page'));
  return Promise.any(
    pages.map(async (page) => {
      await page.waitForURL(/#welcome$/);
      return page;
    }),
  );
}
