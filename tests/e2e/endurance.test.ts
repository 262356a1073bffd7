import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longer } from './harness/chance.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import {
  broadcast,
  caret,
  conversation,
  markButton,
  markedWords,
  model,
  painted,
  posted,
} from './harness/coach.ts';
import { composers } from './harness/composers.ts';

const bluesky = composers.find(({ site }) => site === 'Bluesky') ?? expect.fail('no Bluesky composer');
const worker = (browser: Browser) => browser.context.serviceWorkers()[0] ?? expect.fail('no background');

describe('an extension that is updated under a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('leaves the draft alone, says so once, and is quiet', async () => {
    const page = await browser.open(bluesky.url);
    const box = await bluesky.open(page);
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    const gone = worker(browser);
    const closed = new Promise((done) => gone.once('close', done));
    await gone.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await closed;

    await page.keyboard.type(' And more.');
    await page.getByText('TalkWith was updated').waitFor();
    expect(await markButton(page).count()).toBe(0);
    expect(await markedWords(page)).toEqual([]);
    await page.keyboard.type(' Still here.');
    const typed = `${broadcast} And more. Still here.`;
    expect(await model(page)).toBe(typed);
    expect(await caret(box)).toBe(typed.length);

    await page.keyboard.press('Escape');
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.keyboard.type('.');
    await page.locator(bluesky.submit).last().click();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect((await posted(page))[0]?.text).toBe(`${typed}.`);
    expect(await page.locator('talkwith-coach').count()).toBe(0);
    expect(browser.complaints).toEqual([]);
    await page.close();
  });
});

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

test(
  'a day of composing leaves nothing behind',
  async () => {
    const browser = await startChromium();
    const page = await browser.open('https://mastodon.social/home');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const compose = async (number: number) => {
      await page.evaluate(() => {
        const form = document.createElement('form');
        form.id = 'box';
        form.append(document.createElement('textarea'), document.createElement('button'));
        form.lastElementChild?.append('Post');
        document.body.append(form);
      });
      await page.locator('#box textarea').focus();
      await page.keyboard.type(number % 5 === 0 ? 'We are thrilled to announce tea!' : 'Hello you.');
      if (number % 10 === 0) await markButton(page).waitFor();
      await page.evaluate(() => document.querySelector('#box')?.remove());
      if (number % 10 === 0) await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    };
    for (let number = 0; number < 20; number++) await compose(number);
    const before = await footprint(session, page);
    for (let number = 0; number < 80 * longer; number++) await compose(number);
    const after = await footprint(session, page);
    expect(after.highlights).toBe(0);
    expect(after.hosts).toBe(0);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 60);
    expect(after.heap).toBeLessThan(before.heap + 1_000_000);
    expect(browser.complaints).toEqual([]);
    await browser.close();
  },
  60_000 * longer,
);

/** What the page holds, after the last composer is left and what can be collected is. */
async function footprint(session: CDPSession, page: Page) {
  await page.locator('textarea').first().focus();
  await page.locator('textarea').first().blur();
  await painted(page);
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const [highlights, hosts] = await page.evaluate(() => [
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
    document.querySelectorAll('talkwith-coach').length,
  ]);
  return {
    highlights,
    hosts,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  };
}

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
