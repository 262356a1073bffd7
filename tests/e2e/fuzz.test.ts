import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryDrafts } from './harness/arbitrary-drafts.ts';
import { arbitraryMessages, arbitraryStores } from './harness/arbitrary-values.ts';
import { draw, longer } from './harness/chance.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markButton, model, painted } from './harness/coach.ts';
import { composers } from './harness/composers.ts';
import { disturb } from './harness/disturb.ts';
import { siteComposers } from './harness/site-composers.ts';

/** Whatever happens in one browser happens in another, which has no coach: the drafts must come out the same. */
let coached: Browser;
let bare: Browser;
beforeAll(async () => {
  [coached, bare] = await Promise.all([startChromium(), startChromium({ withExtension: false })]);
  await inBackground(`
    self.faults = [];
    self.judged = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.type === 'analyse') self.judged++;
    });
    const note = (event) => self.faults.push(String(event.reason ?? event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  `);
});
afterAll(() => Promise.all([coached.close(), bare.close()]));
afterEach(async () => {
  const news = [coached, bare].map(({ complaints }) => complaints.slice());
  expect(new Set(news[0])).toEqual(new Set(news[1]));
  expect(await inBackground('self.faults')).toEqual([]);
});

const patience = 60_000 * longer;

async function inBackground(code: string): Promise<unknown> {
  const worker = coached.context.serviceWorkers()[0] ?? expect.fail('no background');
  return worker.evaluate(code);
}

const store = (items: unknown) =>
  inBackground(
    `Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]).then(() => chrome.storage.local.set(${JSON.stringify(items)}))`,
  );

/** The same composer in both browsers, and what does a thing in both and compares the drafts. */
async function both(open: (browser: Browser) => Promise<Page>) {
  const pages = await Promise.all([open(coached), open(bare)]);
  return {
    async alike(work: (page: Page) => Promise<unknown>): Promise<string> {
      const drafts = [];
      for (const page of pages) {
        await work(page);
        await painted(page);
        drafts.push(await model(page));
      }
      expect(drafts[0]).toBe(drafts[1]);
      return drafts[0] ?? '';
    },
    /** An ordinary draft is still coached. */
    async end(): Promise<void> {
      const draft = await this.alike(async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.type(broadcast);
      });
      expect(draft).toBe(broadcast);
      await markButton(pages[0]).waitFor();
      for (const page of pages) await page.close();
    },
  };
}

async function opened(site: string, browser: Browser): Promise<Page> {
  const composer = composers.find((one) => one.site === site) ?? expect.fail(`no composer of ${site}`);
  const page = await browser.open(composer.url);
  await composer.open(page);
  return page;
}

test.each([
  ['Mastodon', 8],
  ['Bluesky', 4],
  ['X', 4],
])(
  'drafts of anything on %s are left as they are',
  async (site, count) => {
    const pages = await both((browser) => opened(site, browser));
    for (const draft of draw(`drafts on ${site}`, arbitraryDrafts, count)) {
      const judged = Number(await inBackground('self.judged'));
      const left = await pages.alike(async (page) => {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(draft);
        await page.keyboard.type(' ok?');
      });
      expect(left).toContain(' ok?');
      await expect.poll(() => inBackground('self.judged')).toBeGreaterThan(judged);
    }
    await pages.end();
  },
  patience,
);

const between = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test.each(['Mastodon', 'Bluesky', 'X'])(
  'typing on %s goes on while the page changes around the box',
  async (site) => {
    const pages = await both((browser) => opened(site, browser));
    const chances = draw(`changes around the box on ${site}`, between, 40);
    for (const [index, chance] of chances.entries()) {
      await pages.alike(async (page) => {
        await disturb(page, 'around', chance);
        await page.keyboard.type(broadcast[index % broadcast.length] ?? ' ');
      });
    }
    await pages.end();
  },
  patience,
);

test(
  'typing goes on while the page cuts and wraps the text nodes inside the box',
  async () => {
    const youtube =
      siteComposers.find(({ name }) => name === 'YouTube, comment') ?? expect.fail('no YouTube');
    const pages = await both(async (browser) => {
      const page = await browser.open(youtube.url);
      for (const opener of youtube.openers ?? []) await page.locator(opener).first().click();
      await page.locator(youtube.box).first().click();
      return page;
    });
    for (const [index, chance] of draw('changes inside the box', between, 40).entries()) {
      await pages.alike(async (page) => {
        await disturb(page, 'inside', chance);
        await page.keyboard.type(broadcast[index % broadcast.length] ?? ' ');
      });
    }
    await pages.end();
  },
  patience,
);

test(
  'whatever is stored, the pages come up and a draft can be written',
  async () => {
    const page = await opened('Mastodon', coached);
    const own = await Promise.all(
      ['popup', 'options', 'practice'].map((name) =>
        coached.open(`${coached.extension}src/${name}/index.html`),
      ),
    );
    for (const stored of draw('stores', arbitraryStores, 6)) {
      await store(stored);
      for (const view of own) {
        await view.reload();
        await view.locator('#app > *').first().waitFor();
      }
      await page.keyboard.type('Well. ');
    }
    expect(await model(page)).toBe('Well. '.repeat(6 * longer));
    for (const view of own) await view.close();
    await store({});
    await page.keyboard.press('Control+a');
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    await page.close();
  },
  patience,
);

test(
  'whatever is said to the background and to a page, both go on',
  async () => {
    const page = await opened('Mastodon', coached);
    const options = await coached.open(`${coached.extension}src/options/index.html`);
    const messages = draw('messages', arbitraryMessages, 150);
    await options.evaluate(
      `(async () => {
        const tabs = await chrome.tabs.query({});
        for (const message of ${JSON.stringify(messages)}) {
          await chrome.runtime.sendMessage(message).catch(() => {});
          for (const { id } of tabs) await chrome.tabs.sendMessage(id, message).catch(() => {});
        }
      })()`,
    );
    await options.close();
    await store({});
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    expect(await model(page)).toBe(broadcast);
    await page.close();
  },
  patience,
);
