import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import {
  broadcast,
  card,
  caret,
  conversation,
  markButton,
  model,
  posted,
  waitForMark,
} from './harness/coach.ts';
import { type ComposerUnderTest, composers } from './harness/composers.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
  await changeSetting(browser, { set: 'pauseBeforePosting', to: true });
});
afterAll(() => browser.close());

const named = (part: string): ComposerUnderTest =>
  composers.find(({ name }) => name.includes(part)) ?? expect.fail(`no composer “${part}”`);
const x = named('X, inline');
const mastodon = named('Mastodon');

async function write(composer: ComposerUnderTest, words: string) {
  const page = await browser.open(composer.url);
  const box = await composer.open(page);
  await page.keyboard.type(words);
  await waitForMark(page);
  return { page, box };
}
const press = (page: Page, composer: ComposerUnderTest) => page.locator(composer.submit).last().click();
const question = (page: Page) => card(page).getByText('Before you post');
const untilPosted = (page: Page) => page.waitForFunction(() => window.posted?.length > 0);

describe.each([x, mastodon, named('LinkedIn, comment'), named('LinkedIn, post'), named('Hacker News')])(
  '$name, with a strong tip open',
  (composer) => {
    test('asks once; “Post anyway” posts it, byte for byte, once', async () => {
      const { page } = await write(composer, broadcast);
      await press(page, composer);
      await question(page).waitFor();
      expect(await posted(page)).toEqual([]);
      expect(await model(page)).toBe(broadcast);
      const buttons = await card(page).getByRole('button').allInnerTexts();
      expect(buttons.slice(0, 2)).toEqual(['Post anyway', 'Keep writing']);
      await card(page).getByText('Post anyway').click();
      await untilPosted(page);
      await page.locator('talkwith-coach').waitFor({ state: 'detached' });
      expect(await posted(page)).toEqual([{ text: broadcast, kind: composer.kind }]);
      await page.close();
    });
  },
);

test('“Keep writing” goes back to the words, and the next press posts without asking', async () => {
  const { page, box } = await write(x, broadcast);
  await press(page, x);
  await card(page).getByText('Keep writing').click();
  await card(page).waitFor({ state: 'detached' });
  await box.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Now!');
  expect(await caret(box)).toBe(broadcast.length + 5);
  await waitForMark(page);
  await press(page, x);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: `${broadcast} Now!`, kind: 'post' }]);
  await page.close();
});

test('a second press posts, whatever the question says', async () => {
  const { page } = await write(mastodon, broadcast);
  await press(page, mastodon);
  await question(page).waitFor();
  await press(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: broadcast, kind: 'post' }]);
  await page.close();
});

test('the shortcut asks as the button does, and posts when it is pressed again', async () => {
  const { page, box } = await write(x, broadcast);
  await page.keyboard.press('Control+Enter');
  await question(page).waitFor();
  expect(await posted(page)).toEqual([]);
  expect(await caret(box)).toBe(broadcast.length);
  await page.keyboard.press('Control+Enter');
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: broadcast, kind: 'post' }]);
  await page.close();
});

test.each([
  ['a draft with nothing strong in it', conversation],
  ['a draft whose tip was dismissed', broadcast],
])('%s is not asked about', async (_, words) => {
  const { page } = await write(mastodon, words);
  if (words === broadcast) {
    await markButton(page).click();
    await card(page).getByText('Dismiss').click();
    await card(page).getByRole('button', { name: 'Close' }).click();
  }
  await press(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: words, kind: 'post' }]);
  await page.close();
});

test('nothing is asked while it is switched off', async () => {
  await changeSetting(browser, { set: 'pauseBeforePosting', to: false });
  const { page } = await write(mastodon, broadcast);
  await press(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: broadcast, kind: 'post' }]);
  await page.close();
});
