import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';
import { goTo, waitForPage } from '../../../scripts/firefox-pages.ts';
import { respond } from '../../fixtures/server.ts';

/** A Firefox with the built extension, whose web requests are all answered by the fixtures. */
export interface Firefox {
  readonly browser: Browser;
  /** The requests to hosts that have no fixture. They are blocked. */
  readonly strays: readonly string[];
  /** Opens a fixture page. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages, such as `src/popup/index.html`. */
  openOwn(path: string): Promise<Page>;
  /** Does what a person can do with the extension on `about:addons`. */
  manage(what: 'disable' | 'enable' | 'uninstall'): Promise<void>;
  close(): Promise<void>;
}

/** The folder of the built extension. */
export const built = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const id = 'talkwith@talkwith.example';
/** Fixed, because it is part of the address of the extension's pages. */
const uuid = '6b0f2a52-6c1c-4a0e-9a55-0d8b6c2f1a3e';
const welcomeUrl = `moz-extension://${uuid}/src/practice/index.html#welcome`;

/** Starts Firefox with the built extension. `preferences` are added to those of the harness. */
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
  // The welcome page would otherwise take the focus from a later page.
  await Promise.all([waitForPage(browser, welcomeUrl), browser.installExtension(built)]);
  const strays: string[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    // Shorter than the timeout of a test, so that a failure names the element that is missing.
    page.setDefaultTimeout(25_000);
    return page;
  };
  const serve = (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return request.continue();
    const response = respond(url, request.method());
    if (response === null) strays.push(request.url());
    return response === null
      ? request.abort()
      : request.respond({ ...response, headers: { ...response.headers } });
  };
  return {
    browser,
    strays,
    async open(url) {
      const page = await newPage();
      await page.setRequestInterception(true);
      // Responding fails if the page has cancelled the request, for example for its icon.
      page.on('request', (request) => void serve(request)?.catch(() => undefined));
      await page.goto(url);
      return page;
    },
    openOwn: async (path) => goTo(await newPage(), `moz-extension://${uuid}/${path}`),
    async manage(what) {
      const page = await goTo(await newPage(), 'about:addons');
      await page.evaluate(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
          .AddonManager.getAddonByID('${id}').then((addon) => addon.${what}())`,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}
