import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeSetting } from './harness/change-setting.ts';
import type { Browser } from './harness/chromium.ts';
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
import { type ComposerUnderTest, composerNamed } from './harness/composers.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
  await changeSetting(browser, { set: 'pauseBeforePosting', to: true });
});
afterAll(() => browser.close());

const x = composerNamed('X, inline');
const mastodon = composerNamed('Mastodon');

async function write(composer: ComposerUnderTest, draft: string) {
  const page = await browser.open(composer.url);
  const box = await composer.open(page);
  await page.keyboard.insertText(draft);
  await waitForMark(page);
  return { page, box };
}
const clickPost = (page: Page, composer: ComposerUnderTest) => page.locator(composer.submit).last().click();
const question = (page: Page) => card(page).getByText('Before you post');
const untilPosted = (page: Page) => page.waitForFunction(() => window.posted?.length > 0);

describe.each([
  x,
  mastodon,
  composerNamed('LinkedIn, comment'),
  composerNamed('LinkedIn, post'),
  composerNamed('Hacker News'),
])('$name, with an important tip in the draft', (composer) => {
  test('the card asks once, and “Post anyway” posts the unchanged draft once', async () => {
    const { page } = await write(composer, broadcast);
    await clickPost(page, composer);
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
});

test('“Keep writing” closes the card, and the next click on Post posts without a question', async () => {
  const { page, box } = await write(x, broadcast);
  await clickPost(page, x);
  await card(page).getByText('Keep writing').click();
  await card(page).waitFor({ state: 'detached' });
  await box.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Now!');
  expect(await caret(box)).toBe(broadcast.length + 5);
  await waitForMark(page);
  await clickPost(page, x);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: `${broadcast} Now!`, kind: 'post' }]);
  await page.close();
});

test('a second click on Post posts without an answer to the question', async () => {
  const { page } = await write(mastodon, broadcast);
  await clickPost(page, mastodon);
  await question(page).waitFor();
  await clickPost(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: broadcast, kind: 'post' }]);
  await page.close();
});

test('the keyboard shortcut asks like the button, and posts the second time', async () => {
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
  ['a draft without an important tip', conversation],
  ['a draft whose tip was dismissed', broadcast],
])('%s is posted without a question', async (_, draft) => {
  const { page } = await write(mastodon, draft);
  if (draft === broadcast) {
    await markButton(page).click();
    await card(page).getByText('Dismiss').click();
    await card(page).getByRole('button', { name: 'Close' }).click();
  }
  await clickPost(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: draft, kind: 'post' }]);
  await page.close();
});

test('no question is asked if the setting is off', async () => {
  await changeSetting(browser, { set: 'pauseBeforePosting', to: false });
  const { page } = await write(mastodon, broadcast);
  await clickPost(page, mastodon);
  await untilPosted(page);
  expect(await posted(page)).toEqual([{ text: broadcast, kind: 'post' }]);
  await page.close();
});
