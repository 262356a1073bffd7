import { mkdirSync } from 'node:fs';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { card, markButton } from '../../tests/e2e/harness/coach.ts';
import { sampleTime } from '../../tests/gallery/sample-days.ts';
import { announcement } from './announcement.ts';
import { storeSampleWeeks } from './sample-weeks.ts';

/** Takes the screenshots of the README in both color schemes: `nudge-light.png` and so on. */
export async function takeReadmePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { context, extension, close } = await startChromium();
  const page = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1300, height: 700 });
    await page.goto(`${extension}src/practice/index.html`);
    await page.locator('textarea').first().click();
    await page.keyboard.type(announcement);
    await markButton(page).click();
    await card(page).waitFor();
    const clip = { x: 340, y: 0, width: 960, height: 580 };
    await page.screenshot({ path: `${folder}/nudge-${colorScheme}.png`, clip });
  }
  await storeSampleWeeks(context);
  await page.clock.setFixedTime(sampleTime);
  await page.setViewportSize({ width: 1120, height: 900 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${extension}src/options/index.html#week`);
    await page.locator('main h2').first().waitFor();
    await page.screenshot({ path: `${folder}/week-${colorScheme}.png` });
  }
  await close();
}
