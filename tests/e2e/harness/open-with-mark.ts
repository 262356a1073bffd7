import type { Locator, Page } from 'playwright-core';
import type { Browser } from './chromium.ts';
import { broadcast, waitForMark } from './coach.ts';

/**
 * Opens a page, types a draft into the first box that matches `selector`, and waits for the mark.
 */
export async function openWithMark(
  browser: Browser,
  url: string,
  selector: string,
  draft = broadcast,
): Promise<{ page: Page; box: Locator }> {
  const page = await browser.open(url);
  const box = page.locator(selector).first();
  await box.click();
  await page.keyboard.insertText(draft);
  await waitForMark(page);
  return { page, box };
}
