/**
 * Builds the extension and opens a browser with it on the practice feed, ready to type. Where there is no
 * display the same is done headless: a draft is typed, what the coach says is printed, and a picture saved.
 */
import { mkdirSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from './build.ts';
import { loadExtension } from './load-extension.ts';
import { waitForWelcomePage } from './welcome-page.ts';

const draft =
  '🚀 BIG NEWS!!! We are thrilled to announce our cutting-edge solution. Buy now: https://example.com #launch #sale #tech #deals';
const picture = 'dist/pictures/practice.png';

const hasDisplay = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

console.log('Building …');
build('chrome');
const { context, own } = await loadExtension({
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1180, height: 760 },
  args: hasDisplay ? [] : ['--disable-gpu'],
});
const page = await waitForWelcomePage(context);
await page.locator('textarea').first().click();

if (hasDisplay) {
  console.log('The practice feed is open: write something, and pause. Close the browser to end.');
  await new Promise<void>((done) => context.once('close', () => done()));
} else {
  await rehearse(page, context);
  await context.close();
}

/** What a person would do, with what they would see printed. */
async function rehearse(feed: Page, browser: BrowserContext): Promise<void> {
  const mark = feed.locator('talkwith-coach [data-part="mark"] button');
  const card = feed.locator('talkwith-coach [data-part="card"]');
  console.log(`\nTyping: ${draft}\n`);
  await feed.keyboard.type(draft);
  await mark.click();
  await card.waitFor();
  await card.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  console.log(await card.innerText());
  mkdirSync('dist/pictures', { recursive: true });
  await feed.screenshot({ path: picture });
  console.log(`\nA picture of it: ${picture}`);

  await feed.keyboard.press('Escape');
  await feed.keyboard.press('Control+a');
  const better = 'You can now see your whole week on one page. What would you look at first?';
  console.log(`\nTyping instead: ${better}\n`);
  await feed.keyboard.type(better);
  await mark.getByText('Nice, that fixed').waitFor();
  console.log(await mark.innerText());

  await feed.getByRole('button', { name: 'Post', exact: true }).click();
  await feed.getByText(better).first().waitFor();
  const week = await browser.newPage();
  await week.goto(own('src/options/index.html'));
  const said = week.locator('.lead', { hasText: 'posted' });
  console.log(`\nPosted. Your week: ${await said.innerText()}`);
}
