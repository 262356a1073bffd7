import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadcast, model } from '../harness/coach.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { clickInOverlay, waitForOverlay } from '../harness/firefox-overlay.ts';

/**
 * Bugs that people reported about other extensions for editors in Firefox; each link is a report.
 */
let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

async function closeTip(page: Page): Promise<void> {
  await clickInOverlay(page, '[data-part="mark"] button');
  await clickInOverlay(page, '[data-part="card"] button.close');
  await waitForOverlay(page, '[data-part="mark"] button');
}

// https://github.com/Automattic/harper/issues/2071
test.each([
  ['a comment', '[data-opens="comments"]', '.tiptap.ProseMirror'],
  ['a post', '#start-a-post', '#interop-outlet >>> .ql-editor'],
])('typing %s on LinkedIn adds no blank lines', async (_, opener, box) => {
  const page = await firefox.open('https://www.linkedin.com/feed/');
  await page.locator(opener).click();
  await page.locator(box).click();
  await page.keyboard.type('So');
  expect(await model(page)).toBe('So');
  await page.keyboard.type(` ${broadcast}`);
  await waitForOverlay(page, '[data-part="mark"] button');
  await page.keyboard.press('Enter');
  await page.keyboard.type('And more.');
  await closeTip(page);
  expect(await model(page)).toBe(`So ${broadcast}\nAnd more.`);
  await page.close();
});

// https://github.com/wseagar/eight-dollars/issues/85,
// https://github.com/Automattic/harper/issues/1395
test('mentions and hashtags typed on X add no line breaks', async () => {
  const page = await firefox.open('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  const text = `@nora #tea @otto_b ${broadcast}`;
  await page.keyboard.type(text);
  await waitForOverlay(page, '[data-part="mark"] button');
  await page.keyboard.type(' @nora #soup ');
  expect(await model(page)).toBe(`${text} @nora #soup `);
  await page.close();
});

// https://github.com/bluesky-social/social-app/issues/5819
test('after a tip is closed on Bluesky, typing continues at the caret', async () => {
  const page = await firefox.open('https://bsky.app/');
  await page.locator('[aria-label="Compose new post"]').click();
  await page.locator('.ProseMirror').click();
  await page.keyboard.type(broadcast);
  await waitForOverlay(page, '[data-part="mark"] button');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowLeft');
  await closeTip(page);
  await page.keyboard.type('abc');
  expect(await model(page)).toBe(`${broadcast.slice(0, -6)}abc${broadcast.slice(-6)}`);
  await page.close();
});
