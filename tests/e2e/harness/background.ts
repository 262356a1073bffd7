import { expect } from 'vitest';
import type { Browser } from './chromium.ts';

/** The extension's background in a Chromium. */
export interface Background {
  run(code: string): Promise<unknown>;
  /** How many drafts it was given to judge since it is watched. */
  analyzedDrafts(): Promise<number>;
  /** What went wrong in it since it is watched. */
  errors(): Promise<unknown>;
  /** Puts `items` in place of all that is stored. */
  replaceStorage(items: unknown): Promise<unknown>;
}

export async function watchBackground(browser: Browser): Promise<Background> {
  const run = async (code: string): Promise<unknown> => {
    const worker = browser.context.serviceWorkers()[0] ?? expect.fail('no background');
    return worker.evaluate(code);
  };
  await run(`
    self.faults = [];
    self.judged = 0;
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.type === 'analyze') self.judged++;
    });
    const note = (event) => self.faults.push(String(event.reason ?? event.message));
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  `);
  return {
    run,
    analyzedDrafts: async () => Number(await run('self.judged')),
    errors: () => run('self.faults'),
    replaceStorage: (items) =>
      run(
        `Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]).then(() => chrome.storage.local.set(${JSON.stringify(items)}))`,
      ),
  };
}
