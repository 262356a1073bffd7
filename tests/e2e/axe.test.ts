import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeProblems, loadAxe } from './harness/axe.ts';
import { changeSetting } from './harness/change-setting.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, card, conversation, markButton, waitForMark } from './harness/coach.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
  await changeSetting(browser, { set: 'pauseBeforePosting', to: true });
});
afterAll(() => browser.close());

async function openIn(theme: 'light' | 'dark', url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(url);
  await loadAxe(page);
  return page;
}

describe.each(['light', 'dark'] as const)('in the %s theme, axe finds no problem', (theme) => {
  test('in the mark, in every state of the card, and in the question before posting', async () => {
    const page = await openIn(theme, 'https://mastodon.social/home');
    const check = async (state: string) =>
      expect(await axeProblems(page, 'talkwith-coach'), state).toEqual([]);
    await page.locator('textarea.autosuggest-textarea__textarea').click();
    await page.keyboard.insertText(`${broadcast} Thank you, Ana!`);
    await waitForMark(page);
    await check('the mark with a tip');
    await markButton(page).click();
    await card(page).waitFor();
    await check('a tip');
    await card(page).getByRole('button', { expanded: false }).click();
    await check('other findings');
    await card(page).getByRole('button', { name: 'Thanks' }).click();
    await card(page).getByText('One good thing').waitFor();
    await check('praise');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await card(page).getByText('Before you post').waitFor();
    await check('the question');
    await card(page).getByText('Keep writing').click();
    await markButton(page).click();
    await card(page).getByText('Dismiss').click();
    await card(page).getByText('Undo').waitFor();
    await check('a dismissal');
    await page.close();
  });

  test('in the mark after a fixed tip, and in an offer', async () => {
    const page = await openIn(theme, 'https://mastodon.social/home');
    const check = async (state: string) =>
      expect(await axeProblems(page, 'talkwith-coach'), state).toEqual([]);
    await page.locator('textarea.autosuggest-textarea__textarea').click();
    await page.keyboard.insertText('Our cutting-edge kettle is on the shelf. Which mug is yours?');
    await markButton(page).click();
    await card(page).getByRole('button', { name: 'Use “new”' }).waitFor();
    await check('an offer');
    await card(page).getByRole('button', { name: 'Use “new”' }).click();
    await page.locator('talkwith-coach button.followed').waitFor();
    await check('a fixed tip');
    await page.close();
  });

  test.each(['popup', 'practice'])('on the page “%s”', async (name) => {
    const page = await openIn(theme, `${browser.extension}src/${name}/index.html`);
    await page.locator('#app h1').waitFor();
    expect(await axeProblems(page, 'html')).toEqual([]);
    await page.close();
  });

  test('in every section of the options', async () => {
    const page = await openIn(theme, `${browser.extension}src/options/index.html`);
    await page.locator('#app h2').first().waitFor();
    const sections = page.getByRole('navigation').getByRole('link');
    for (const section of await sections.all()) {
      await section.click();
      await page.locator('nav [aria-current="page"]', { hasText: await section.innerText() }).waitFor();
      expect(await axeProblems(page, 'html'), await section.innerText()).toEqual([]);
    }
    await page.close();
  });

  test('on the practice page with an open card', async () => {
    const page = await openIn(theme, `${browser.extension}src/practice/index.html`);
    await page.locator('textarea').first().click();
    await page.keyboard.insertText(conversation);
    await markButton(page).click();
    await card(page).waitFor();
    expect(await axeProblems(page, 'html')).toEqual([]);
    await page.close();
  });
});
