import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { markButton } from './harness/coach.ts';
import { passTimeUntil } from './harness/coach-clock.ts';
import { composers } from './harness/composers.ts';
import { countsAdded, postCounts, recordedCounts, withOneMore } from './harness/recorded-counts.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { siteId } from './harness/site-id.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

/** Runs `action`, waits until the counter `awaited` changes, and returns all differences. */
async function countsAddedBy(action: () => Promise<void>, awaited: string): Promise<Record<string, number>> {
  const before = await recordedCounts(browser);
  await action();
  let now = before;
  await expect
    .poll(async () => {
      now = await recordedCounts(browser);
      return now[awaited];
    })
    .not.toBe(before[awaited]);
  return countsAdded(before, now);
}

const x = { box: '[role="dialog"] [data-testid="tweetTextarea_0"]', submit: '[data-testid="tweetButton"]' };

test.each([
  ['a reply in X’s modal', 'reply:x', 'https://x.com/compose/post?in_reply_to=7002', '', x.box, x.submit],
  ['a quote in X’s modal', 'post:x', 'https://x.com/compose/post?quote=7002', '', x.box, x.submit],
  [
    'an inline reply on X',
    'reply:x',
    'https://x.com/marenbuilds/status/7001',
    '',
    '[data-testid="tweetTextarea_0"]',
    '[data-testid="tweetButtonInline"]',
  ],
  [
    'a reply on Bluesky',
    'reply:bluesky',
    'https://bsky.app/profile/ines.bsky.example/post/3la1',
    '[data-testid="replyBtn"]',
    '.ProseMirror',
    '[data-testid="composerPublishBtn"]',
  ],
  [
    'a reply on Mastodon',
    'reply:mastodon',
    'https://mastodon.social/@nora/1140',
    'button[title="Reply"]',
    'textarea.autosuggest-textarea__textarea',
    'form.compose-form button[type="submit"]',
  ],
  [
    'a comment on LinkedIn’s older pages',
    'reply:linkedin',
    'https://www.linkedin.com/posts/anything',
    '',
    '.ql-editor',
    'button.comments-comment-box__submit-button, button.comments-comment-box__submit-button--cr',
  ],
  [
    'a post on Reddit',
    'post:reddit',
    'https://www.reddit.com/r/slowkitchen/submit',
    '',
    '[data-lexical-editor]',
    'button[type="submit"], [slot="submit-button"]',
  ],
  [
    'a comment on Hacker News',
    'reply:hackernews',
    'https://news.ycombinator.com/item?id=4001',
    '',
    'textarea[name="text"]',
    'input[type="submit"]',
  ],
  [
    'a reply on Hacker News',
    'reply:hackernews',
    'https://news.ycombinator.com/reply?id=4002',
    '',
    'textarea[name="text"]',
    'input[type="submit"]',
  ],
])('%s is counted once, as %s', async (_, counter, url, opener, box, submit) => {
  const before = await postCounts(browser);
  const page = await browser.open(url);
  if (opener !== '') await page.locator(opener).first().click();
  if (url.endsWith('/submit'))
    await page.locator('[name="title"] textarea, [name="title"]').last().fill('A title');
  await page.locator(box).first().click();
  await page.keyboard.type('The river path is dry again, so the long way home is open.');
  await page.locator(submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  await expect.poll(() => postCounts(browser)).toEqual(withOneMore(before, counter));
  await page.close();
});

test('a post by keyboard shortcut is counted', async () => {
  let counts = await postCounts(browser);
  for (const composer of composers.filter(({ shortcut, kind }) => shortcut && kind === 'post')) {
    const page = await browser.open(composer.url);
    await composer.open(page);
    await page.keyboard.type('The river path is dry again.');
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(() => window.posted?.length === 1);
    counts = withOneMore(counts, `post:${siteId(composer.site)}`);
    await expect.poll(() => postCounts(browser)).toEqual(counts);
    await page.close();
  }
});

test('a post that the site rejects is not counted', async () => {
  const before = await postCounts(browser);
  const page = await browser.open('https://mastodon.social/home');
  await page.route('**/api/post', (route) => route.fulfill({ status: 500, body: 'no' }));
  const box = page.locator('textarea.autosuggest-textarea__textarea');
  await box.click();
  await page.keyboard.type('The river path is dry again.');
  const rejected = page.waitForResponse('**/api/post');
  await page.keyboard.press('Control+Enter');
  await rejected;
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Still.');
  expect(await box.inputValue()).toBe('The river path is dry again. Still.');
  await page.close();
  expect(await postCounts(browser)).toEqual(before);
});

test('a conversation, a repeated reply and a used name are counted', async () => {
  const reply =
    'we kept ours on the wall of the boathouse for a year, and the ink ran every single time it rained.';
  const comment = (thread: string, text: string, tip: string) => async () => {
    const page = await browser.open(`https://news.ycombinator.com/item?id=${thread}`);
    await page.locator('textarea[name="text"]').click();
    await page.keyboard.insertText(text);
    if (tip !== '') await passTimeUntil(page, markButton(page).getByText(tip).waitFor());
    await page.locator('input[type="submit"]').click();
    await page.waitForFunction(() => window.posted?.length === 1);
    await page.close();
  };
  const first = await countsAddedBy(comment('4400', `Harbourmaster, ${reply}`, ''), 'reply:hackernews');
  expect(first).toMatchObject({ 'reply:hackernews': 1, thread: 1, named: 1 });
  expect(first).not.toHaveProperty('repeated');
  const second = await countsAddedBy(
    comment('4400', 'And did the ink run on yours?', ''),
    'reply:hackernews',
  );
  expect(second).toMatchObject({ 'reply:hackernews': 1, conversation: 1 });
  const third = await countsAddedBy(
    comment('4401', `Hello! ${reply}`, 'The same reply again'),
    'reply:hackernews',
  );
  expect(third).toMatchObject({ 'reply:hackernews': 1, thread: 1, repeated: 1, 'kept:same-reply-again': 1 });
  for (const counter of ['thread', 'repeated']) expect(second).not.toHaveProperty(counter);
  expect(third).not.toHaveProperty('conversation');
});

test('a tip is counted once: as kept if the draft is posted with it, as heeded if it was fixed before', async () => {
  const page = await browser.open('https://mastodon.social/home');
  const shouting = 'THE RIVER PATH IS DRY AGAIN';
  const post = (fixedDraft: string) => async () => {
    await page.bringToFront();
    await page.locator('textarea.autosuggest-textarea__textarea').click();
    await page.keyboard.insertText(shouting);
    await passTimeUntil(page, markButton(page).getByText(/./).waitFor());
    if (fixedDraft !== '') {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(fixedDraft);
    }
    await page.keyboard.press('Control+Enter');
    await markButton(page).waitFor({ state: 'detached' });
  };
  const kept = await countsAddedBy(post(''), 'post:mastodon');
  expect(kept).toMatchObject({ 'post:mastodon': 1, 'shown:shouting': 1, 'kept:shouting': 1 });
  const heeded = await countsAddedBy(post('The river path is dry again.'), 'post:mastodon');
  expect(heeded).toMatchObject({ 'post:mastodon': 1, 'shown:shouting': 1, 'heeded:shouting': 1 });
  expect(kept).not.toHaveProperty('heeded:shouting');
  expect(heeded).not.toHaveProperty('kept:shouting');
  await page.close();
});
