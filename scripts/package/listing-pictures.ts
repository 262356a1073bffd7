import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { card, conversation, markButton } from '../../tests/e2e/harness/coach.ts';
import { sampleTime } from '../../tests/gallery/sample-days.ts';
import { type LoadedExtension, loadExtension } from '../load-extension.ts';
import { announcement } from '../pictures/announcement.ts';
import { storeSampleWeeks } from '../pictures/sample-weeks.ts';

/**
 * The screenshot size that the Chrome Web Store and Edge Add-ons require; addons.mozilla.org
 * accepts it too.
 */
const screen = { width: 1280, height: 800 };
/**
 * The small promotional tile of the Chrome Web Store:
 * https://developer.chrome.com/docs/webstore/images
 */
const tile = { width: 440, height: 280 };

/** Takes the screenshots for the store listings from the built extension. `folder` must exist. */
export async function takeListingPictures(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const extension = await loadExtension({ colorScheme, reducedMotion: 'reduce', viewport: screen });
    const page = await extension.context.newPage();
    const takeScreenshot = (name: string) =>
      page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
    await openCard(page, extension, announcement);
    await takeScreenshot('1-a-tip');
    await openCard(page, extension, conversation);
    await takeScreenshot('2-praise');
    await storeSampleWeeks(extension.context);
    await page.clock.setFixedTime(sampleTime);
    await page.goto(extension.pageUrl('src/options/index.html'));
    await page.locator('main h2').first().waitFor();
    await takeScreenshot('3-the-week');
    if (colorScheme === 'light') await takeTile(extension, join(folder, 'tile-440x280.png'));
    await extension.context.close();
  }
}

/** Types `draft` on the practice page and opens the card. */
async function openCard(page: Page, { pageUrl }: LoadedExtension, draft: string): Promise<void> {
  await page.goto(pageUrl('src/practice/index.html'));
  // After the first start, the welcome page moves to the front.
  await page.bringToFront();
  await page.locator('textarea').first().click();
  await page.keyboard.type(draft);
  await markButton(page).click();
  await card(page).waitFor();
}

/** Uses a blank page, because the extension's pages allow no inline styles. */
async function takeTile({ context }: LoadedExtension, path: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(tile);
  await page.setContent(tileHtml(readFileSync('icons/icon.svg', 'utf8')));
  await page.screenshot({ path });
}

const tileHtml = (icon: string) => `<!doctype html>
<style>
  body { margin: 0; height: 100vh; display: flex; gap: 24px; align-items: center; justify-content: center;
    background: #f4f1ea; color: #1d2b2a; font: 600 34px/1.15 system-ui, sans-serif }
  svg { width: 116px; height: 116px }
  p { margin: 8px 0 0; font-size: 19px; font-weight: 400 }
</style>
${icon}<div>TalkWith<p>Talk with people,<br>not at them.</p></div>`;
