import type { Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { Browser } from './chromium.ts';

/** The running service worker of the extension. Fails the test if there is none. */
export const serviceWorker = ({ context }: Pick<Browser, 'context'>): Worker =>
  context.serviceWorkers()[0] ?? expect.fail('The extension has no background.');

/** All items of `storage.local` and `storage.sync`, as JSON. */
export async function readStorage(browser: Browser): Promise<string> {
  return JSON.stringify(
    await serviceWorker(browser).evaluate(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])',
    ),
  );
}

/** The extension's background in Chromium, with a record of what happens in it. */
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
  const run = async (code: string): Promise<unknown> => serviceWorker(browser).evaluate(code);
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
