import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumDevices } from '../../../src/coach/log/shared-log.ts';
import { parseLocalLog } from '../../../src/storage/local-log.ts';
import { type Browser, startChromium } from '../harness/chromium.ts';
import { broadcast, conversation, markButton, markedWords, model, posted } from '../harness/coach.ts';
import { composers } from '../harness/composers.ts';
import { extensionApi } from '../harness/extension-api.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

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

  test(
    'a background that is killed at any moment takes no word, no tip and no count along',
    async () => {
      const draft = 'We are thrilled to announce tea.';
      const own = await browser.open(`${browser.extension}src/practice/index.html`);
      const page = await browser.open('https://mastodon.social/home');
      const box = page.locator('textarea.autosuggest-textarea__textarea');
      const random = sample(
        'moments to kill the background',
        fc.integer({ min: 1, max: draft.length - 1 }),
        3,
      );
      // And at the last key, which is right before Post.
      for (const [round, moment] of [...random, draft.length].entries()) {
        const before = await counted(own);
        await box.click();
        await page.keyboard.type(draft.slice(0, moment));
        if (moment === draft.length) await markButton(page).waitFor();
        await stopWorker(browser);
        await page.keyboard.type(draft.slice(moment));
        await markButton(page).waitFor();
        await page.locator('form.compose-form button[type="submit"]').click();
        await page.waitForFunction((posts) => window.posted?.length === posts, round + 1);
        expect((await posted(page)).at(-1)?.text).toBe(draft);
        await expect
          .poll(async () => moreThan(before, await counted(own)))
          .toMatchObject({ 'post:mastodon': 1, 'shown:announcement-opener': 1 });
      }
      expect(browser.complaints).toEqual([]);
      await own.close();
      await page.close();
    },
    60_000 * soakFactor,
  );

  test('a background that is killed right after Post is there for the next draft, and counts none twice', async () => {
    const own = await browser.open(`${browser.extension}src/practice/index.html`);
    const page = await browser.open('https://mastodon.social/home');
    const before = await counted(own);
    await page.locator('textarea.autosuggest-textarea__textarea').click();
    await page.keyboard.insertText(conversation);
    await page.locator('form.compose-form button[type="submit"]').click();
    await stopWorker(browser);
    await page.keyboard.insertText(broadcast);
    await markButton(page).waitFor();
    await page.locator('form.compose-form button[type="submit"]').click();
    await page.waitForFunction(() => window.posted?.length === 2);
    await expect
      .poll(() => counted(own))
      .toMatchObject({ 'post:mastodon': (before['post:mastodon'] ?? 0) + 2 });
    expect(browser.complaints).toEqual([]);
    await own.close();
    await page.close();
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

  test('a tab that was discarded comes back with its coach, and counts nothing of before', async () => {
    const page = await browser.open('https://mastodon.social/home');
    await page.locator('textarea.autosuggest-textarea__textarea').click();
    await page.keyboard.insertText(broadcast);
    await markButton(page).waitFor();
    const own = await browser.open(`${browser.extension}src/practice/index.html`);
    const before = await counted(own);
    const tab = 'chrome.tabs.query({}).then((tabs) => tabs.at(-2).id)';
    expect(await own.evaluate(`${tab}.then(chrome.tabs.discard).then(({ discarded }) => discarded)`)).toBe(
      true,
    );
    const coming = browser.context.waitForEvent('page');
    await own.evaluate(
      'chrome.tabs.query({ discarded: true }).then(([{ id }]) => chrome.tabs.update(id, { active: true }))',
    );
    const back = await coming;
    await back.waitForURL('https://mastodon.social/home');
    const box = back.locator('textarea.autosuggest-textarea__textarea');
    await box.click();
    expect(await model(back)).toBe('');
    await back.keyboard.insertText('We are excited to share our new ferry.');
    await markButton(back).waitFor();
    await back.locator('form.compose-form button[type="submit"]').click();
    await back.waitForFunction(() => window.posted?.length === 1);
    await expect
      .poll(async () => moreThan(before, await counted(own)))
      .toEqual({
        'post:mastodon': 1,
        'shown:announcement-opener': 1,
        'kept:announcement-opener': 1,
        'lean:at': 1,
        'about-us': 1,
      });
    expect(browser.complaints).toEqual([]);
    await back.close();
    await own.close();
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

/** What is counted, seen from a page of the extension's own. */
async function counted(own: Page): Promise<Record<string, number>> {
  const { log } = parseLocalLog(await extensionApi(own).local());
  const sum: Record<string, number> = {};
  for (const day of Object.values(sumDevices(log)))
    for (const [counter, count] of Object.entries(day)) sum[counter] = (sum[counter] ?? 0) + count;
  return sum;
}

const moreThan = (before: Record<string, number>, after: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(after).flatMap(([counter, count]) => {
      const more = count - (before[counter] ?? 0);
      return more === 0 ? [] : [[counter, more]];
    }),
  );

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
