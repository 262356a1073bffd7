import { expect } from 'vitest';
import type { Browser } from './chromium.ts';

/** The extension's background in Chromium. */
export interface Background {
  /** Runs JavaScript in the service worker. */
  run(code: string): Promise<unknown>;
  /** The number of drafts that the background was asked to analyze since `watchBackground`. */
  analyzedDrafts(): Promise<number>;
  /** The uncaught errors in the background since `watchBackground`. */
  errors(): Promise<unknown>;
  /** Clears the extension's storage, then stores `items` in `storage.local`. */
  replaceStorage(items: unknown): Promise<unknown>;
}

/** Starts counting what happens in the background of `browser`. */
export async function watchBackground(browser: Browser): Promise<Background> {
  const run = async (code: string): Promise<unknown> => {
    const worker = browser.context.serviceWorkers()[0] ?? expect.fail('The extension has no background.');
    return worker.evaluate(code);
  };
  await run(`
    self.uncaughtErrors = [];
    self.analyzedDrafts = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.type === 'analyze') self.analyzedDrafts++;
    });
    const record = (event) => self.uncaughtErrors.push(String(event.reason ?? event.message));
    addEventListener('error', record);
    addEventListener('unhandledrejection', record);
  `);
  return {
    run,
    analyzedDrafts: async () => Number(await run('self.analyzedDrafts')),
    errors: () => run('self.uncaughtErrors'),
    replaceStorage: (items) =>
      run(
        `Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]).then(() => chrome.storage.local.set(${JSON.stringify(items)}))`,
      ),
  };
}
