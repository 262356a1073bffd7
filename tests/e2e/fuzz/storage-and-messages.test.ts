import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryMessages, arbitraryStores } from '../harness/arbitrary-values.ts';
import { type Background, watchBackground } from '../harness/background.ts';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, model, waitForMark } from '../harness/coach.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';

let browser: Browser;
let background: Background;
beforeAll(async () => {
  browser = await sharedChromium();
  background = await watchBackground(browser);
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(browser.complaints).toEqual([]);
  expect(await background.errors()).toEqual([]);
});

const timeout = 90_000 * Math.max(1, soakFactor);

async function openComposer() {
  const page = await browser.open('https://mastodon.social/home');
  await page.locator('textarea.autosuggest-textarea__textarea').click();
  return page;
}

test(
  'with any stored items, the extension’s pages load and a draft can be written',
  async () => {
    const page = await openComposer();
    const views = await Promise.all(
      ['popup', 'options', 'practice'].map((name) =>
        browser.open(`${browser.extension}src/${name}/index.html`),
      ),
    );
    for (const items of sample('stores', arbitraryStores, 6)) {
      await background.replaceStorage(items);
      for (const view of views) {
        await view.reload();
        await view.locator('#app > *').first().waitFor();
      }
      await page.keyboard.type('Well. ');
    }
    expect(await model(page)).toBe('Well. '.repeat(6 * soakFactor));
    for (const view of views) await view.close();
    await background.replaceStorage({});
    await page.keyboard.press('Control+a');
    await page.keyboard.type(broadcast);
    await waitForMark(page);
    await page.close();
  },
  timeout,
);

test(
  'the background and a page keep working after any messages',
  async () => {
    const page = await openComposer();
    const options = await browser.open(`${browser.extension}src/options/index.html`);
    const messages = sample('messages', arbitraryMessages, 150);
    await options.evaluate(
      `(async () => {
        const tabs = await chrome.tabs.query({});
        for (const message of ${JSON.stringify(messages)}) {
          await chrome.runtime.sendMessage(message).catch(() => {});
          for (const { id } of tabs) await chrome.tabs.sendMessage(id, message).catch(() => {});
        }
      })()`,
    );
    await options.close();
    await background.replaceStorage({});
    await page.keyboard.type(broadcast);
    await waitForMark(page);
    expect(await model(page)).toBe(broadcast);
    await page.close();
  },
  timeout,
);
