import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { broadcast, conversation, markButton, markedWords, model } from '../harness/coach.ts';
import { composers } from '../harness/composers.ts';

const bluesky = composers.find(({ site }) => site === 'Bluesky') ?? expect.fail('no Bluesky composer');

describe('a browser that puts things away', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium({ without: ['--disable-back-forward-cache'] });
  });
  afterAll(() => browser.close());

  test('a background that was stopped is there when it is needed', async () => {
    const page = await browser.open(bluesky.url);
    await bluesky.open(page);
    await page.keyboard.type('The kettle is on.');
    for (const more of [' We are thrilled to announce tea.', ' BIG NEWS!!! BUY NOW!!!']) {
      await stopWorker(browser);
      await page.keyboard.type(more);
      await markButton(page).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    }
    await stopWorker(browser);
    await page.keyboard.type(conversation);
    await page.locator(bluesky.submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    const week = await browser.open(`${browser.extension}src/options/index.html`);
    await expect
      .poll(() => week.evaluate('chrome.storage.local.get(null).then(JSON.stringify)'))
      .toContain('post:bluesky');
    await week.close();
    // Not before: a browser drops what a page that goes has told a background that is still starting.
    await page.close();
    expect(browser.complaints).toEqual([]);
  });

  test('a page comes back from the back/forward cache with its coach', async () => {
    const page = await browser.open('https://mastodon.social/home');
    const box = page.locator('textarea.autosuggest-textarea__textarea');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.body.setAttribute('data-kept', String(persisted)),
      );
    });
    await box.click();
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    await page.goto('https://bsky.app/');
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => document.body?.getAttribute('data-kept'))).toBe('true');
    expect(await model(page)).toBe(broadcast);
    await markButton(page).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('We are excited to share our new ferry.');
    await expect.poll(() => markedWords(page)).toContain('We are excited to share');
    await page.close();
  });

  test('ten tabs are coached at once', async () => {
    const pages: Page[] = [];
    for (let tab = 0; tab < 10; tab++) {
      const page = await browser.open('https://mastodon.social/home');
      await page.locator('textarea.autosuggest-textarea__textarea').click();
      await page.keyboard.type(`${tab}: We are thrilled to announce!`);
      pages.push(page);
    }
    for (const [tab, page] of pages.entries()) {
      await page.bringToFront();
      await markButton(page).waitFor();
      expect(await model(page)).toBe(`${tab}: We are thrilled to announce!`);
      await page.close();
    }
    expect(browser.complaints).toEqual([]);
  });
});

/** Ends the background as the browser does when it has had nothing to do. */
async function stopWorker(browser: Browser): Promise<void> {
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
