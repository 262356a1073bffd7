import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.ts';
import { waitForWelcomePage } from '../../../scripts/welcome-page.ts';
import { respond } from '../../fixtures/server.ts';

/** A Chromium whose web requests are all answered by the fixtures. */
export interface Browser {
  readonly context: BrowserContext;
  /**
   * The address of the extension's own pages, such as `chrome-extension://…/`; empty without the
   * extension.
   */
  readonly extension: string;
  /** The requests to hosts that have no fixture. They are blocked. */
  readonly strays: readonly string[];
  /** Opens a page in a new tab. */
  open(url: string): Promise<Page>;
  /** The console warnings, console errors and uncaught errors of all pages. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium with the built extension. The options:
 * - `withExtension: false`: no extension, to compare with
 * - `folder`: the folder of the built extension
 * - `profile`: the folder of the browser profile; a new one if empty
 * - `rewrite`: changes the body of each response
 * - `without`: default arguments of Playwright to leave out
 * - `language`: the language of the browser, as a BCP 47 tag
 */
export async function startChromium({
  withExtension = true,
  folder = built,
  profile = '',
  rewrite = (body: string) => body,
  without = [] as readonly string[],
  language = 'en-US',
} = {}): Promise<Browser> {
  const loadArguments = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    ignoreDefaultArgs: [...without],
    viewport: { width: 1280, height: 900 },
    locale: language,
    // Linux reads the language from the variable, Windows from the argument.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: ['--no-sandbox', '--disable-gpu', `--lang=${language}`, ...(withExtension ? loadArguments : [])],
  });
  // Shorter than the timeout of a test, so that a failure names the element that is missing.
  context.setDefaultTimeout(25_000);
  const strays: string[] = [];
  const complaints: string[] = [];
  await context.route(/^https?:\/\//, async (route) => {
    const response = respond(new URL(route.request().url()), route.request().method());
    if (response !== null) {
      return route.fulfill({ ...response, headers: { ...response.headers }, body: rewrite(response.body) });
    }
    strays.push(route.request().url());
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const extension = withExtension ? await extensionOrigin(context) : '';
  if (withExtension && profile === '') await waitForWelcomePage(context);
  return {
    context,
    extension,
    strays,
    complaints,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    close: () => context.close(),
  };
}

/** The folder of the built extension. */
export const built = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}/`;
}
