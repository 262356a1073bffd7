import type { SettingsChange } from '../../../src/storage/settings-change.ts';
import type { Browser } from './chromium.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Makes a choice as the extension's own pages do. */
export async function changeSetting(browser: Browser, change: SettingsChange): Promise<void> {
  const page = await browser.open(`${browser.extension}src/popup/index.html`);
  await page.evaluate((what) => chrome.runtime.sendMessage({ type: 'change', change: what }), change);
  await page.close();
}
