import puppeteer, { type Browser, type HTTPRequest, type Page, type Target } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';
import { respond } from '../../fixtures/server.ts';

/** A Firefox with the built extension and a fake web behind it. */
export interface Firefox {
  readonly browser: Browser;
  /** Requests that went anywhere but to the fake web. */
  readonly strays: readonly string[];
  /** Opens a page of the fake web. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `src/popup/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Does to the extension what a person can do on the browser's page of add-ons. */
  manage(what: 'disable' | 'enable' | 'uninstall'): Promise<void>;
  close(): Promise<void>;
}

/** The built extension. */
export const built = new URL('../../../dist/firefox', import.meta.url).pathname;
const id = 'talkwith@talkwith.example';
/** Fixed, because an extension's pages are found by it. */
const uuid = '6b0f2a52-6c1c-4a0e-9a55-0d8b6c2f1a3e';
const welcome = `moz-extension://${uuid}/src/practice/index.html#welcome`;

/** Starts Firefox with the built extension installed, and with preferences besides the harness's own. */
export async function startFirefox(preferences: Record<string, unknown> = {}): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      ...preferences,
    },
  });
  await Promise.all([welcomed(browser), browser.installExtension(built)]);
  const strays: string[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    // Below the test's own patience, so that a failure says what was waited for.
    page.setDefaultTimeout(25_000);
    return page;
  };
  const serve = (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return request.continue();
    const found = respond(url, request.method());
    if (found === null) strays.push(request.url());
    return found === null ? request.abort() : request.respond({ ...found, headers: { ...found.headers } });
  };
  return {
    browser,
    strays,
    async open(url) {
      const page = await newPage();
      await page.setRequestInterception(true);
      // A request the page has dropped by now, such as its icon, can no longer be answered.
      page.on('request', (request) => void serve(request)?.catch(() => undefined));
      await page.goto(url);
      return page;
    },
    openOwn: async (path) => reach(await newPage(), `moz-extension://${uuid}/${path}`),
    async manage(what) {
      const page = await reach(await newPage(), 'about:addons');
      await page.evaluate(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID('${id}').then((addon) => addon.${what}())`,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}

/** A new profile is welcomed by a page of its own, which would else come in front of the one that is written in. */
function welcomed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    let isThere = false;
    // Firefox opens pages of its own as well.
    const look = async (target: Target) => {
      const page = await target.page();
      while (page !== null && !page.isClosed() && !isThere) isThere = (await isAt(page, welcome)) || isThere;
      if (isThere) resolve();
    };
    for (const target of browser.targets()) void look(target);
    browser.on('targetcreated', look);
  });
}

async function reach(page: Page, url: string): Promise<Page> {
  await page.goto(url, { timeout: 1 }).catch(() => undefined);
  while (!(await isAt(page, url)));
  return page;
}

/** Firefox loads a page of its own or of an extension but never reports that it has: its arrival is asked of the page. */
function isAt(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url)
    .catch(() => false);
}
