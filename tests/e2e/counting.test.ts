import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { composers } from './harness/composers.ts';
import { weekNumber } from './harness/week-number.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const weekRow = (name: string) => weekNumber(browser, name);

const x = { box: '[role="dialog"] [data-testid="tweetTextarea_0"]', submit: '[data-testid="tweetButton"]' };

test.each([
  ['a reply in X’s modal', 'Replies', 'https://x.com/compose/post?in_reply_to=7002', '', x.box, x.submit],
  ['a quote in X’s modal', 'Posts', 'https://x.com/compose/post?quote=7002', '', x.box, x.submit],
  [
    'an inline reply on X',
    'Replies',
    'https://x.com/marenbuilds/status/7001',
    '',
    '[data-testid="tweetTextarea_0"]',
    '[data-testid="tweetButtonInline"]',
  ],
  [
    'a reply on Bluesky',
    'Replies',
    'https://bsky.app/profile/ines.bsky.example/post/3la1',
    '[data-testid="replyBtn"]',
    '.ProseMirror',
    '[data-testid="composerPublishBtn"]',
  ],
  [
    'a reply on Mastodon',
    'Replies',
    'https://mastodon.social/@nora/1140',
    'button[title="Reply"]',
    'textarea.autosuggest-textarea__textarea',
    'form.compose-form button[type="submit"]',
  ],
  [
    'a comment on LinkedIn’s older pages',
    'Replies',
    'https://www.linkedin.com/posts/anything',
    '',
    '.ql-editor',
    'button.comments-comment-box__submit-button, button.comments-comment-box__submit-button--cr',
  ],
  [
    'a post on Reddit',
    'Posts',
    'https://www.reddit.com/r/slowkitchen/submit',
    '',
    '[data-lexical-editor]',
    'button[type="submit"], [slot="submit-button"]',
  ],
  [
    'a comment on Hacker News',
    'Replies',
    'https://news.ycombinator.com/item?id=4001',
    '',
    'textarea[name="text"]',
    'input[type="submit"]',
  ],
  [
    'a reply on Hacker News',
    'Replies',
    'https://news.ycombinator.com/reply?id=4002',
    '',
    'textarea[name="text"]',
    'input[type="submit"]',
  ],
])('%s counts once, among the %s', async (_, row, url, opener, box, submit) => {
  const before = await weekRow(row);
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  if (url.endsWith('/submit'))
    await page.locator('[name="title"] textarea, [name="title"]').last().fill('A title');
  await page.locator(box).first().click();
  await page.keyboard.type('The river path is dry again, so the long way home is open.');
  await page.locator(submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  await expect.poll(() => weekRow(row)).toBe(before + 1);
  await page.close();
});

test('a post by keyboard counts', async () => {
  const before = await weekRow('Posts');
  for (const composer of composers.filter(({ shortcut, kind }) => shortcut && kind === 'post')) {
    const page = await browser.open(composer.url);
    await composer.open(page);
    await page.keyboard.type('The river path is dry again.');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => window.posted?.length === 1);
    await page.close();
  }
  await expect.poll(() => weekRow('Posts')).toBe(before + 4);
});

test('what the site did not take is not counted', async () => {
  const before = await weekRow('Posts');
  const page = await browser.open('https://mastodon.social/home');
  await page.route('**/api/post', (route) => route.fulfill({ status: 500, body: 'no' }));
  const box = page.locator('textarea.autosuggest-textarea__textarea');
  await box.click();
  await page.keyboard.type('The river path is dry again.');
  const refused = page.waitForResponse('**/api/post');
  await page.keyboard.press('Control+Enter');
  await refused;
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Still.');
  expect(await box.inputValue()).toBe('The river path is dry again. Still.');
  await page.close();
  expect(await weekRow('Posts')).toBe(before);
});
