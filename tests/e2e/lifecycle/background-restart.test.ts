import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../harness/chromium.ts';
import { broadcast, conversation, posted, waitForMark } from '../harness/coach.ts';
import { composerNamed } from '../harness/composers.ts';
import { extensionApi } from '../harness/extension-api.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';
import { countsAdded, totalCounts } from '../harness/recorded-counts.ts';
import { sharedChromium } from '../harness/shared-chromium.ts';

const bluesky = composerNamed('Bluesky');
const mastodon = composerNamed('Mastodon');

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

test('a stopped background starts again for a draft and for a post', async () => {
  const page = await browser.open(bluesky.url);
  await bluesky.open(page);
  await page.keyboard.type('The kettle is on.');
  for (const more of [' We are thrilled to announce tea.', ' BIG NEWS!!! BUY NOW!!!']) {
    await stopBackground();
    await page.keyboard.type(more);
    await waitForMark(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
  }
  await stopBackground();
  await page.keyboard.type(conversation);
  await page.locator(bluesky.submit).last().click();
  await page.waitForFunction(() => window.posted?.length === 1);
  const own = await browser.open(`${browser.extension}src/options/index.html`);
  await expect
    .poll(() => own.evaluate('chrome.storage.local.get(null).then(JSON.stringify)'))
    .toContain('post:bluesky');
  await own.close();
  // Closed last, because the browser drops a message if its page closes while the background is
  // starting.
  await page.close();
  expect(browser.complaints).toEqual([]);
});

test(
  'a background that stops at any time loses no draft, no tip and no count',
  async () => {
    const draft = 'We are thrilled to announce tea.';
    const own = await browser.open(`${browser.extension}src/practice/index.html`);
    const readCounts = async () => totalCounts(await extensionApi(own).local());
    const page = await browser.open(mastodon.url);
    const box = page.locator('textarea.autosuggest-textarea__textarea');
    const lengths = sample('stops of the background', fc.integer({ min: 1, max: draft.length - 1 }), 3);
    // The last stop is after the whole draft, right before the post.
    for (const [round, length] of [...lengths, draft.length].entries()) {
      const before = await readCounts();
      await box.click();
      await page.keyboard.type(draft.slice(0, length));
      if (length === draft.length) await waitForMark(page);
      await stopBackground();
      await page.keyboard.type(draft.slice(length));
      await waitForMark(page);
      await page.locator(mastodon.submit).click();
      await page.waitForFunction((posts) => window.posted?.length === posts, round + 1);
      expect((await posted(page)).at(-1)?.text).toBe(draft);
      await expect
        .poll(async () => countsAdded(before, await readCounts()))
        .toMatchObject({ 'post:mastodon': 1, 'shown:announcement-opener': 1 });
    }
    expect(browser.complaints).toEqual([]);
    await own.close();
    await page.close();
  },
  60_000 * Math.max(1, soakFactor),
);

test('a background that stops right after a post works for the next draft, and counts each post once', async () => {
  const own = await browser.open(`${browser.extension}src/practice/index.html`);
  const readCounts = async () => totalCounts(await extensionApi(own).local());
  const page = await browser.open(mastodon.url);
  const before = await readCounts();
  await page.locator('textarea.autosuggest-textarea__textarea').click();
  await page.keyboard.insertText(conversation);
  await page.locator(mastodon.submit).click();
  await stopBackground();
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
  await page.locator(mastodon.submit).click();
  await page.waitForFunction(() => window.posted?.length === 2);
  await expect.poll(readCounts).toMatchObject({ 'post:mastodon': (before['post:mastodon'] ?? 0) + 2 });
  expect(browser.complaints).toEqual([]);
  await own.close();
  await page.close();
});

/** Stops the service worker, as the browser does when it is idle. */
async function stopBackground(): Promise<void> {
  const page = await browser.open(`${browser.extension}src/practice/index.html`);
  const session = await browser.context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}
