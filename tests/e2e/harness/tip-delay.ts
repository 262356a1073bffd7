import type { Page } from 'playwright-core';
import type { Browser } from './chromium.ts';
import { broadcast, markButton, waitForMark } from './coach.ts';

/**
 * The page that measures the delay in each browser. It stays open, because a new draft is faster
 * than a new page.
 */
const pages = new WeakMap<Browser, Page>();

/**
 * Waits as long as the coach needs to show a tip, measured with a new draft on another page. Use a
 * second browser if the first page must keep its focus or its input method composition.
 */
export async function waitForTipDelay(browser: Browser): Promise<void> {
  const page = pages.get(browser) ?? (await browser.open('https://mastodon.social/home'));
  pages.set(browser, page);
  await page.bringToFront();
  const box = page.locator('textarea.autosuggest-textarea__textarea');
  await box.fill('');
  await markButton(page).waitFor({ state: 'detached' });
  await box.click();
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
}
