import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { broadcast, markedWords, model, waitForMark } from '../harness/coach.ts';
import { composerNamed } from '../harness/composers.ts';
import { extensionApi } from '../harness/extension-api.ts';
import { countsAdded, totalCounts } from '../harness/recorded-counts.ts';

const mastodon = composerNamed('Mastodon');

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium({ without: ['--disable-back-forward-cache'] });
});
afterAll(() => browser.close());

test('a page from the back/forward cache is still coached', async () => {
  const page = await browser.open(mastodon.url);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) =>
      document.body.setAttribute('data-persisted', String(persisted)),
    );
  });
  await mastodon.open(page);
  await page.keyboard.type(broadcast);
  await waitForMark(page);
  await page.goto('https://bsky.app/');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.body?.getAttribute('data-persisted'))).toBe('true');
  expect(await model(page)).toBe(broadcast);
  await waitForMark(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('We are excited to share our new ferry.');
  await expect.poll(() => markedWords(page)).toContain('We are excited to share');
  await page.close();
});

test('a discarded tab is coached after it loads again, and its old draft is not counted', async () => {
  const page = await browser.open(mastodon.url);
  await mastodon.open(page);
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
  const own = await browser.open(`${browser.extension}src/practice/index.html`);
  const readCounts = async () => totalCounts(await extensionApi(own).local());
  const before = await readCounts();
  const tabId = 'chrome.tabs.query({}).then((tabs) => tabs.at(-2).id)';
  expect(await own.evaluate(`${tabId}.then(chrome.tabs.discard).then(({ discarded }) => discarded)`)).toBe(
    true,
  );
  const opened = browser.context.waitForEvent('page');
  await own.evaluate(
    'chrome.tabs.query({ discarded: true }).then(([{ id }]) => chrome.tabs.update(id, { active: true }))',
  );
  const restored = await opened;
  await restored.waitForURL(mastodon.url);
  await mastodon.open(restored);
  expect(await model(restored)).toBe('');
  await restored.keyboard.insertText('We are excited to share our new ferry.');
  await waitForMark(restored);
  await restored.locator(mastodon.submit).click();
  await restored.waitForFunction(() => window.posted?.length === 1);
  await expect
    .poll(async () => countsAdded(before, await readCounts()))
    .toEqual({
      'post:mastodon': 1,
      'shown:announcement-opener': 1,
      'kept:announcement-opener': 1,
      'lean:at': 1,
      'about-us': 1,
    });
  expect(browser.complaints).toEqual([]);
  await restored.close();
  await own.close();
});

test('ten tabs are coached at the same time', async () => {
  const pages: Page[] = [];
  for (let tab = 0; tab < 10; tab++) {
    const page = await browser.open(mastodon.url);
    await mastodon.open(page);
    await page.keyboard.type(`${tab}: We are thrilled to announce!`);
    pages.push(page);
  }
  for (const [tab, page] of pages.entries()) {
    await page.bringToFront();
    await waitForMark(page);
    expect(await model(page)).toBe(`${tab}: We are thrilled to announce!`);
    await page.close();
  }
  expect(browser.complaints).toEqual([]);
});
