import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureChromium } from './browsers.ts';

const extension = fileURLToPath(new URL('../dist/chrome', import.meta.url));

/** A running Chromium with the built extension. */
export interface LoadedExtension {
  readonly context: BrowserContext;
  /** The URL of one of the extension's own pages, such as `src/practice/index.html`. */
  pageUrl(path: string): string;
}

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * Starts Chromium with the extension in `dist/chrome` and a new profile. Throws an error if there
 * is no Chromium.
 */
export async function loadExtension({ args = [], ...options }: Options = {}): Promise<LoadedExtension> {
  const context = await chromium.launchPersistentContext('', {
    ...options,
    executablePath: ensureChromium(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...args,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host } = new URL(worker.url());
  return { context, pageUrl: (path) => `chrome-extension://${host}/${path}` };
}
