import type { Browser, Page, Target } from 'puppeteer-core';

/** Opens one of Firefox's own pages or of an extension's pages. */
export async function goTo(page: Page, url: string): Promise<Page> {
  await page.goto(url, { timeout: 1 }).catch(() => undefined);
  while (!(await isAt(page, url)));
  return page;
}

/** Waits for the page that opens at `url` by itself. Call it before what opens the page. */
export function waitForPage(browser: Browser, url: string): Promise<Page> {
  return new Promise((resolve) => {
    let isOpen = false;
    // Firefox opens other pages too, so each new page is checked.
    const check = async (target: Target) => {
      const page = await target.page();
      while (page !== null && !page.isClosed() && !isOpen) {
        if (!(await isAt(page, url))) continue;
        isOpen = true;
        resolve(page);
      }
    };
    for (const target of browser.targets()) void check(target);
    browser.on('targetcreated', check);
  });
}

/**
 * Firefox sends no load event for its own pages and those of extensions, so this checks
 * in the page.
 */
function isAt(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
    .catch(() => false);
}
