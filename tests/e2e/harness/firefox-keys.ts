import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key with Ctrl, in Firefox. Puppeteer has no combined keys such as `Control+a`. */
export async function pressWithControl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
