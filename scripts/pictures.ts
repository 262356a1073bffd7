/** Makes the pictures of the README from the built extension: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { build } from './build.ts';
import { loadExtension } from './load-extension.ts';

const folder = 'docs/pictures';

build('chrome');
mkdirSync(folder, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const { context, own } = await loadExtension({
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1300, height: 520 },
    deviceScaleFactor: 2,
  });
  const page = await context.newPage();
  await page.goto(own('src/practice/index.html'));
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
