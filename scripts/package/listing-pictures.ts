import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type LoadedExtension, loadExtension } from '../load-extension.ts';
import { storeSampleWeeks } from '../pictures/sample-weeks.ts';

/** What the Chrome Web Store and Edge Add-ons ask of a screenshot; addons.mozilla.org takes it as well. */
const screen = { width: 1280, height: 800 };
/** The small promotional tile of the Chrome Web Store: https://developer.chrome.com/docs/webstore/images */
const tile = { width: 440, height: 280 };

const announcement =
  '🚀 We are thrilled to announce our new opening hours, and there is so much more to come this spring.';
const question = 'The ferry was late again. How do you get home when it is?';

/** Takes the pictures of the store listing, from the built extension, into `folder`, which is there. */
export async function takeListingPictures(folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const loaded = await loadExtension({ colorScheme, reducedMotion: 'reduce', viewport: screen });
    const page = await loaded.context.newPage();
    const shoot = (name: string) => page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
    await openCard(page, loaded, announcement);
    await shoot('1-a-tip');
    await openCard(page, loaded, question);
    await shoot('2-a-good-word');
    await storeSampleWeeks(loaded.context);
    await page.goto(loaded.own('src/options/index.html'));
    await page.locator('main h2').first().waitFor();
    await shoot('3-the-week');
    if (colorScheme === 'light') await takeTile(loaded, join(folder, 'tile-440x280.png'));
    await loaded.context.close();
  }
}

/** What is said of `draft`, open beside it. */
async function openCard(page: Page, { own }: LoadedExtension, draft: string): Promise<void> {
  await page.goto(own('src/practice/index.html'));
  // The welcome of a first run comes to the front by itself.
  await page.bringToFront();
  await page.locator('textarea').first().click();
  await page.keyboard.type(draft);
  await page.locator('talkwith-coach [data-part="mark"] button').click();
  await page.locator('talkwith-coach [data-part="card"]').waitFor();
}

/** Drawn on a blank page: those of the extension take no style that is not a file of its own. */
async function takeTile({ context }: LoadedExtension, path: string): Promise<void> {
  const page = await context.newPage();
  await page.setViewportSize(tile);
  await page.setContent(tileOf(readFileSync('icons/icon.svg', 'utf8')));
  await page.screenshot({ path });
}

const tileOf = (icon: string) => `<!doctype html>
<style>
  body { margin: 0; height: 100vh; display: flex; gap: 24px; align-items: center; justify-content: center;
    background: #f4f1ea; color: #1d2b2a; font: 600 34px/1.15 system-ui, sans-serif }
  svg { width: 116px; height: 116px }
  p { margin: 8px 0 0; font-size: 19px; font-weight: 400 }
</style>
${icon}<div>TalkWith<p>Talk with people,<br>not at them.</p></div>`;
