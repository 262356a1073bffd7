import type { SettingsChange } from '../../../src/storage/settings-change.ts';
import type { Browser } from './chromium.ts';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Changes a setting with the message that the extension's own pages send. */
export async function changeSetting(browser: Browser, change: SettingsChange): Promise<void> {
  const page = await browser.open(`${browser.extension}src/popup/index.html`);
  await page.evaluate((wanted) => chrome.runtime.sendMessage({ type: 'change', change: wanted }), change);
  await page.close();
}
