/** Makes the pictures of the README from the built extension: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from './browsers.ts';
import { build } from './build.ts';

const folder = 'docs/pictures';
const extension = new URL('../dist/chrome', import.meta.url).pathname;

const executablePath = ensureChromium();
build('chrome');
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1300, height: 520 },
    deviceScaleFactor: 2,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/src/practice/index.html`);
  await nudge(page);
  await page.screenshot({
    path: `${folder}/nudge-${colorScheme}.png`,
    clip: { x: 340, y: 0, width: 960, height: 500 },
  });
  await context.close();
}

/** One tip, open, beside the draft it is about. */
async function nudge(page: Page): Promise<void> {
  await page.locator('textarea').first().click();
  await page.keyboard.type(
    '🚀 We are thrilled to announce our new opening hours, and there is so much more to come this spring.',
  );
  await page.locator('talkwith-coach [data-part="mark"] button').click();
  await page.locator('talkwith-coach [data-part="card"]').waitFor();
}
