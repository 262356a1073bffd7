import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { broadcast, markButton, waitForMark } from './harness/coach.ts';
import { passTimeUntil } from './harness/coach-clock.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
let site: Page;
let popup: Page;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  site = await browser.open('https://mastodon.social/home');
  await box().click();
  await site.keyboard.insertText(broadcast);
  await waitForMark(site);
  popup = await browser.open(`${browser.extension}src/popup/index.html`);
});
afterEach(async () => {
  await site.close();
  await popup.close();
});

const box = () => site.locator('textarea.autosuggest-textarea__textarea');
const overlay = () => site.locator('talkwith-coach');

/** The name of the tip, from the start of the mark's label. */
const tipName = async () =>
  (await markButton(site).getAttribute('aria-label'))?.replace('. Open the tip', '') ?? '';

/** Empties the text box and types a draft that gets a tip. */
async function writeAgain(): Promise<void> {
  await site.bringToFront();
  await box().fill('');
  await box().click();
  await site.keyboard.insertText(broadcast);
}

test('the popup says that the coach is ready once the page has a composer', async () => {
  await popup.getByText('Ready on Mastodon.', { exact: true }).waitFor();
});

test.each([['Coach me'], ['On Mastodon']])(
  'the switch “%s” in the popup turns the coach off and on',
  async (label) => {
    await popup.getByLabel(label).uncheck();
    await overlay().waitFor({ state: 'detached' });
    await popup.getByLabel(label).check();
    await writeAgain();
    await waitForMark(site);
  },
);

test('the popup pauses the coach for an hour, and resumes it', async () => {
  await popup.getByRole('button', { name: 'Pause for 1 hour' }).click();
  await popup.locator('.status', { hasText: 'Paused until' }).waitFor();
  await overlay().waitFor({ state: 'detached' });
  await popup.getByRole('button', { name: 'Resume' }).click();
  await writeAgain();
  await waitForMark(site);
});

test('the popup opens the week', async () => {
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Your week and settings' }).click();
  const options = await opened;
  await options.getByRole('heading', { name: 'This week' }).waitFor();
  await options.close();
});

test('a tip turned off in the options is not shown', async () => {
  await passTimeUntil(site, markButton(site).getByText(/./).waitFor({ state: 'attached' }));
  const name = await tipName();
  const options = await browser.open(`${browser.extension}src/options/index.html#tips`);
  await options.getByLabel(name, { exact: true }).uncheck();
  await writeAgain();
  await passTimeUntil(site, markButton(site).getByText(/./).waitFor({ state: 'attached' }));
  expect(await tipName()).not.toBe(name);
  await options.getByLabel(name, { exact: true }).check();
  await options.close();
});
