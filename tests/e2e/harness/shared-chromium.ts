import type { BrowserContext } from 'playwright-core';
import { serviceWorker } from './background.ts';
import { type Browser, startChromium } from './chromium.ts';
import { controlCoachClock } from './coach-clock.ts';

/** The browsers of this worker. Its test files use them one after the other. */
const started = new Map<boolean, Promise<Browser>>();

/**
 * The Chromium of this worker, with or without the extension, as if it were newly installed. Tests
 * control the coach's clock (`passTimeUntil`). `close` closes its pages only: the next test file
 * uses it, and it ends with the worker. A test that changes the browser itself starts its own.
 */
export async function sharedChromium({ withExtension = true } = {}): Promise<Browser> {
  const used = started.get(withExtension);
  const browser = await (used ?? start(withExtension));
  if (used !== undefined && withExtension) await makeNew(browser);
  const [strays, complaints] = [browser.strays.length, browser.complaints.length];
  return {
    ...browser,
    get strays() {
      return browser.strays.slice(strays);
    },
    get complaints() {
      return browser.complaints.slice(complaints);
    },
    close: () => closePages(browser.context),
  };
}

function start(withExtension: boolean): Promise<Browser> {
  const starting = startChromium({ withExtension }).then(async (browser) => {
    browser.context.on('close', () => started.delete(withExtension));
    if (withExtension) {
      await useDeveloperMode(browser);
      controlCoachClock(browser);
    }
    // The welcome page, which only a new profile has.
    await closePages(browser.context);
    return browser;
  });
  started.set(withExtension, starting);
  starting.catch(() => started.delete(withExtension));
  return starting;
}

/** Closes all pages and opens an empty one, because a browser closes with its last page. */
async function closePages(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  await context.newPage();
  await Promise.all(pages.map((page) => page.close()));
  await context.clearCookies();
}

/** Clears what the extension has stored, and reloads it. */
async function makeNew({ context }: Browser): Promise<void> {
  const background = serviceWorker({ context });
  const next = context.waitForEvent('serviceworker');
  await background.evaluate(
    `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].clear())).then(() => {
      setTimeout(() => chrome.runtime.reload());
    })`,
  );
  await next;
}

/** Allows reloads: outside developer mode, an extension from a folder does not survive them. */
async function useDeveloperMode({ context }: Browser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.close();
}
