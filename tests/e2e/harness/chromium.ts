import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.ts';
import { waitForWelcomePage } from '../../../scripts/welcome-page.ts';
import { respond } from '../../fixtures/server.ts';

/** A Chromium with a fake web behind it. */
export interface Browser {
  readonly context: BrowserContext;
  /** Where the extension's own pages are, such as `chrome-extension://…/`; empty without the extension. */
  readonly extension: string;
  /** Requests that went anywhere but to the fake web or the extension itself. */
  readonly strays: readonly string[];
  /** Opens a page in a tab of its own. */
  open(url: string): Promise<Page>;
  /** Everything that pages reported to the console or threw. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * Starts Chromium with the built extension loaded, from `folder`, or without it, for comparing; in a profile of its
 * own, or in the one kept in the folder `profile`. `rewrite` changes what the fake web answers; `without` are arguments
 * Playwright gives that are left out; `language` is the browser's own, as a language tag.
 */
export async function startChromium({
  withExtension = true,
  folder = built,
  profile = '',
  rewrite = (body: string) => body,
  without = [] as readonly string[],
  language = 'en-US',
} = {}): Promise<Browser> {
  const load = [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    ignoreDefaultArgs: [...without],
    viewport: { width: 1280, height: 900 },
    locale: language,
    // Windows hears the argument, Linux the variable.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: ['--no-sandbox', '--disable-gpu', `--lang=${language}`, ...(withExtension ? load : [])],
  });
  // Below the test's own patience, so that a failure says what was waited for.
  context.setDefaultTimeout(25_000);
  const strays: string[] = [];
  const complaints: string[] = [];
  await context.route(/^https?:\/\//, async (route) => {
    const found = respond(new URL(route.request().url()), route.request().method());
    if (found !== null) {
      return route.fulfill({ ...found, headers: { ...found.headers }, body: rewrite(found.body) });
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

/** The built extension. */
export const built = new URL('../../../dist/chrome', import.meta.url).pathname;

async function extensionOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return `chrome-extension://${new URL(worker.url()).host}/`;
}
