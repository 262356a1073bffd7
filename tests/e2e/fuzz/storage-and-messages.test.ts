import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryMessages, arbitraryStores } from '../harness/arbitrary-values.ts';
import { type Background, watchBackground } from '../harness/background.ts';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { broadcast, markButton, model } from '../harness/coach.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/** Whatever the extension is given, from its store and by messages. */
let browser: Browser;
let background: Background;
beforeAll(async () => {
  browser = await startChromium();
  background = await watchBackground(browser);
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(browser.complaints).toEqual([]);
  expect(await background.errors()).toEqual([]);
});

const patience = 90_000 * soakFactor;

async function opened() {
  const page = await browser.open('https://mastodon.social/home');
  await page.locator('textarea.autosuggest-textarea__textarea').click();
  return page;
}

test(
  'whatever is stored, the pages come up and a draft can be written',
  async () => {
    const page = await opened();
    const own = await Promise.all(
      ['popup', 'options', 'practice'].map((name) =>
        browser.open(`${browser.extension}src/${name}/index.html`),
      ),
    );
    for (const stored of sample('stores', arbitraryStores, 6)) {
      await background.replaceStorage(stored);
      for (const view of own) {
        await view.reload();
        await view.locator('#app > *').first().waitFor();
      }
      await page.keyboard.type('Well. ');
    }
    expect(await model(page)).toBe('Well. '.repeat(6 * soakFactor));
    for (const view of own) await view.close();
    await background.replaceStorage({});
    await page.keyboard.press('Control+a');
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    await page.close();
  },
  patience,
);

test(
  'whatever is said to the background and to a page, both go on',
  async () => {
    const page = await opened();
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
    await markButton(page).waitFor();
    expect(await model(page)).toBe(broadcast);
    await page.close();
  },
  patience,
);
