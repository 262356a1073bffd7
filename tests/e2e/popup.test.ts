import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton } from './harness/coach.ts';

let browser: Browser;
let site: Page;
let popup: Page;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await browser.open('https://mastodon.social/home');
  await box().click();
  await site.keyboard.type(broadcast);
  await markButton(site).waitFor();
  popup = await browser.open(`${browser.extension}src/popup/index.html`);
});
afterEach(async () => {
  await site.close();
  await popup.close();
});

const box = () => site.locator('textarea.autosuggest-textarea__textarea');
const overlay = () => site.locator('talkwith-coach');

/** The name of the tip, which the mark's own name begins with. */
const tipName = async () =>
  (await markButton(site).getAttribute('aria-label'))?.replace('. Open the tip', '') ?? '';

/** Writes something the coach has words for, in a box that was empty. */
async function writeAgain(): Promise<void> {
  await site.bringToFront();
  await box().fill('');
  await box().click();
  await site.keyboard.type(broadcast);
}

test('says whether a composer was seen on the page', async () => {
  await popup.getByText('A box to write in has been seen on this page.').waitFor();
});

test.each([['Coach me'], ['On Mastodon']])(
  '“%s” off takes the coach away, and on brings it back',
  async (label) => {
    await popup.getByLabel(label).uncheck();
    await overlay().waitFor({ state: 'detached' });
    await popup.getByLabel(label).check();
    await writeAgain();
    await markButton(site).waitFor();
  },
);

test('a rest of an hour, and back', async () => {
  await popup.getByRole('button', { name: 'Rest for an hour' }).click();
  await popup.getByText('Resting until').waitFor();
  await overlay().waitFor({ state: 'detached' });
  await popup.getByRole('button', { name: 'Coach me again now' }).click();
  await writeAgain();
  await markButton(site).waitFor();
});

test('leads to the week', async () => {
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Your week and options' }).click();
  const options = await opened;
  await options.getByRole('heading', { name: 'This week' }).waitFor();
  await options.close();
});

test('a tip switched off in the options is not given', async () => {
  await markButton(site).getByText(/./).waitFor({ state: 'attached' });
  const said = await tipName();
  const options = await browser.open(`${browser.extension}src/options/index.html#tips`);
  await options.getByLabel(said, { exact: true }).uncheck();
  await writeAgain();
  await markButton(site).getByText(/./).waitFor({ state: 'attached' });
  expect(await tipName()).not.toBe(said);
  await options.getByLabel(said, { exact: true }).check();
  await options.close();
});
