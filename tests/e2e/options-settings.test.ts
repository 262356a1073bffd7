import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { card, markButton } from './harness/coach.ts';
import { goToSection, importTwoWeeks, openOptions, storedItems } from './harness/options-page.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openOptions(browser, 'week');
});
afterEach(() => page.close());

describe('on the options page', () => {
  test('tips can be searched, and a tip that is turned off is listed under “Turned off”', async () => {
    await goToSection(page, 'Tips');
    await page.getByLabel('Find a tip').fill('hashtags');
    await page.getByText(/^\d tips? found$/).waitFor();
    await page.getByLabel('A pile of hashtags').uncheck();
    await goToSection(page, 'Turned off');
    await page.getByText('“A pile of hashtags” is off').waitFor();
    await page.getByRole('button', { name: 'Turn on “A pile of hashtags”' }).click();
    await page.getByText('Nothing is turned off.').waitFor();
  });

  test('a switch keeps its new state until it is stored, even when other things are stored meanwhile', async () => {
    await goToSection(page, 'Tips');
    const tip = page.getByLabel('A pile of hashtags');
    const settings = async () => JSON.stringify((await storedItems(page)).settings);
    for (const on of [false, true]) {
      const before = await settings();
      await tip.focus();
      await page.evaluate(
        `(async () => {
          const box = document.activeElement;
          box.click();
          for (let i = 0; i < 20; i++) {
            await chrome.storage.local.set({ unrelated: i });
            await new Promise(requestAnimationFrame);
            if (box.checked !== ${on}) throw new Error('The switch changed back at ' + i + '.');
          }
        })()`,
      );
      await expect.poll(settings).not.toBe(before);
      expect(await tip.isChecked()).toBe(on);
    }
    await page.evaluate(`chrome.storage.local.remove('unrelated')`);
  });

  test('word lists allow one word, and flag another with the plain word to use', async () => {
    await goToSection(page, 'Your words');
    await page.getByLabel('Word or phrase to allow').fill('cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('button', { name: 'Remove “cutting-edge”' }).waitFor();
    await page.getByLabel('Word or phrase to flag').fill('action');
    await page.getByLabel('Plain word to use instead').fill('do');
    await page.keyboard.press('Enter');
    await page.getByText('“action”: use “do” instead').waitFor();
    await page.getByLabel('Word or phrase to allow').fill('Cutting-edge');
    await page.getByRole('button', { name: 'Add' }).first().click();
    await page.getByRole('alert').getByText('is already on this list').waitFor();

    const site = await browser.open('https://mastodon.social/home');
    await site.locator('textarea.autosuggest-textarea__textarea').click();
    await site.keyboard.insertText('Our cutting-edge kiln is warm, so please action the list.');
    await markButton(site).getByText('A word on your list').click();
    await card(site).getByText('Your plain word for it is “do”.').waitFor();
    expect(await card(site).innerText()).not.toContain('cutting-edge');
    await site.close();
  });

  test('settings of the organization are locked and labeled', async () => {
    await page.evaluate(`chrome.storage.local.set({ policy: { locked: true, rulesOff: ['shouting'] } })`);
    await page.getByText('Your organization has set these choices.').waitFor();
    await goToSection(page, 'Tips');
    expect(await page.getByLabel('A pile of hashtags').isDisabled()).toBe(true);
    await page.getByLabel('Capitals that shout Set by your organization').waitFor();
    await goToSection(page, 'Your words');
    await page.getByText('“action”: use “do” instead').waitFor();
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await page.evaluate(`chrome.storage.local.remove('policy')`);
    await page.getByRole('button', { name: 'Remove “action”' }).waitFor();
  });
});

describe('the weekly summary', () => {
  const badge = () => page.evaluate('chrome.action.getBadgeText({})');

  test('sets the badge once if the device slept when it was due, until the week is opened', async () => {
    await importTwoWeeks(page);
    await goToSection(page, 'This week');
    await page.getByRole('checkbox', { name: 'Weekly summary' }).check();
    await page.getByLabel('Time').selectOption('0');
    await expect
      .poll(async () => (await storedItems(page)).hello)
      .toMatchObject({ chosen: '1 0', waiting: false });
    expect(await badge()).toBe('');
    const alarms = await page.evaluate('chrome.alarms.getAll()');
    expect(alarms).toEqual([expect.objectContaining({ name: 'weekly-hello' })]);

    // The stored state when the summary was due while the device slept.
    await page.evaluate(`chrome.storage.local.set({ hello: { chosen: '1 0', since: 0, waiting: false } })`);
    await expect.poll(badge).toBe('•');
    expect(await storedItems(page)).toMatchObject({ hello: { waiting: true } });
    await page.reload();
    await expect.poll(badge).toBe('');
    await expect.poll(async () => (await storedItems(page)).hello).toMatchObject({ waiting: false });

    await page.getByRole('checkbox', { name: 'Weekly summary' }).uncheck();
    await expect.poll(() => page.evaluate('chrome.alarms.getAll()')).toEqual([]);
  });
});

describe('the first run', () => {
  test('opens the practice page once, with a welcome of three sentences', async () => {
    const newBrowser = await startChromium();
    onTestFinished(() => newBrowser.close());
    const welcome = newBrowser.context.pages().filter((one) => one.url().endsWith('#welcome'));
    expect(welcome).toHaveLength(1);
    const text = await welcome[0]?.locator('.welcome p').innerText();
    expect(text?.match(/[.!?](\s|$)/g)).toHaveLength(3);
  });
});

test('the options page makes no network requests and logs no errors', () => {
  expect(browser.strays).toEqual([]);
  expect(browser.complaints).toEqual([]);
});
