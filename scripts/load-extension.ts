import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { ensureChromium } from './browsers.ts';
import { PlainError } from './plain-error.ts';

const built = fileURLToPath(new URL('../dist/chrome', import.meta.url));

/** A running Chromium with the built extension. */
export interface LoadedExtension {
  readonly context: BrowserContext;
  /** The URL of one of the extension's own pages, such as `src/practice/index.html`. */
  pageUrl(path: string): string;
}

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * Starts Chromium with the extension in `folder` (default: `dist/chrome`) and a new profile. Throws
 * a plain error if there is no Chromium, or it cannot start or load the extension.
 */
export async function loadExtension(
  { args = [], ...options }: Options = {},
  folder = built,
): Promise<LoadedExtension> {
  const executablePath = ensureChromium();
  const launched = chromium.launchPersistentContext('', {
    ...options,
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...args,
    ],
  });
  const context = await launched.catch((error: Error) => {
    throw new PlainError(`The browser ${executablePath} did not start: ${error.message.split('\n')[0]}`);
  });
  const started = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const worker = await Promise.resolve(started).catch(() => {
    throw new PlainError(
      `The browser ${executablePath} did not load the extension. Newer versions of Chrome cannot; install Chromium or Edge, or set CHROMIUM_PATH.`,
    );
  });
  const { host } = new URL(worker.url());
  return { context, pageUrl: (path) => `chrome-extension://${host}/${path}` };
}
