import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../browsers.ts';
import { goTo, waitForPage } from '../firefox-pages.ts';
import { hasDisplay } from '../practice-draft.ts';
import { type DevBrowser, maxWait } from './dev-browser.ts';

/** From the manifest. */
const id = 'talkwith@talkwith.example';
/** Fixed, because it is part of the address of the extension's pages. */
const uuid = '1f6d2c0e-8a53-4f0b-9a3f-5c4b7e2d9a10';
const own = `moz-extension://${uuid}/`;
const practiceUrl = `${own}src/practice/index.html#welcome`;
const mark = 'talkwith-coach >>> [data-part="mark"] button';
const card = 'talkwith-coach >>> [data-part="card"]';

/** Starts Firefox on the practice page, with the extension in `folder`. */
export async function startDevFirefox(folder: string): Promise<DevBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: !hasDisplay,
    // Otherwise extension pages cannot be opened.
    args: ['--remote-allow-system-access'],
    defaultViewport: hasDisplay ? null : { width: 1180, height: 760 },
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }) },
  });
  const [practice] = await Promise.all([waitForPage(browser, practiceUrl), browser.installExtension(folder)]);
  /** The open pages with their addresses, which Puppeteer does not always know. */
  const openPages = async () =>
    Promise.all(
      (await browser.pages()).map(async (page) => ({
        page,
        url: await page.evaluate(() => location.href).catch(() => page.url()),
      })),
    );

  return {
    name: 'Firefox',
    async reload() {
      // Firefox closes the extension's own pages, so they go elsewhere and come back.
      const pages = await openPages();
      const parked = pages.filter(({ url }) => url.startsWith(own));
      const others = pages.filter(({ url }) => /^https?:/.test(url));
      await Promise.all(parked.map(({ page }) => page.goto('about:blank')));
      try {
        await browser.installExtension(folder);
      } finally {
        await Promise.allSettled([
          ...parked.map(({ page, url }) => goTo(page, url)),
          ...others.map(({ page }) => page.reload()),
        ]);
      }
    },
    async coach(draft) {
      const page = practice.isClosed() ? await browser.newPage() : practice;
      await page.goto('about:blank');
      await goTo(page, practiceUrl);
      await page.locator('textarea').click();
      await page.keyboard.type(draft);
      const found = await page.waitForSelector(mark, { visible: true, timeout: maxWait }).catch(() => null);
      if (found === null) return null;
      await page.locator(mark).click();
      return page
        .locator(card)
        .map((element) => (element instanceof HTMLElement ? element.innerText : ''))
        .wait();
    },
    closed: new Promise((done) => browser.once('disconnected', () => done())),
  };
}
