import { mkdirSync } from 'node:fs';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { pictureTime, storeSampleWeeks } from './sample-weeks.ts';

/** The extension's own pages, with the window size for each. */
const pages: Readonly<
  Record<string, { readonly path: string; readonly width: number; readonly height: number }>
> = {
  week: { path: 'src/options/index.html#week', width: 1120, height: 900 },
  tips: { path: 'src/options/index.html#tips', width: 1120, height: 640 },
  data: { path: 'src/options/index.html#data', width: 1120, height: 700 },
  popup: { path: 'src/popup/index.html', width: 320, height: 380 },
};

/**
 * Takes a screenshot of each page in both color schemes, with sample data: `week-light.png` and so
 * on.
 */
export async function takePagePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  await storeSampleWeeks(browser.context);
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, { path, width, height }] of Object.entries(pages)) {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.clock.setFixedTime(pictureTime);
      await page.goto(browser.extension + path);
      await page.locator('main h1, main h2').first().waitFor();
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
      await page.close();
    }
  }
  await browser.close();
}
