import type { BrowserContext, Page } from 'playwright-core';

/**
 * The page a Chromium with a new profile is welcomed by, once it is there: before that it could come in front of any
 * other. It may be there before the empty page the browser starts with.
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
