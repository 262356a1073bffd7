import { mkdirSync, writeFileSync } from 'node:fs';
import { allComposers } from '../../tests/e2e/harness/all-composers.ts';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { broadcast, card, markButton, moreText, nextPaint } from '../../tests/e2e/harness/coach.ts';
import { buildFixtures } from '../../tests/fixtures/build.ts';

const widths = [1280, 768, 360];

/**
 * Takes screenshots of the open card at every composer of the fixture pages: with a short draft and
 * a long one, in three widths and both color schemes. Writes them to `folder`, with an `index.html`
 * that shows them all.
 */
export async function takeComposerPictures(folder: string): Promise<void> {
  await buildFixtures();
  mkdirSync(folder, { recursive: true });
  const browser = await startChromium();
  const html: string[] = [];
  for (const composer of allComposers) {
    const page = await browser.open(composer.url);
    const box = await composer.open(page);
    await page.keyboard.type(broadcast);
    await markButton(page).waitFor();
    html.push(`<h2>${composer.name}</h2>`);
    for (const draft of ['short', 'long']) {
      if (draft === 'long') await page.keyboard.insertText(moreText);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        await box.scrollIntoViewIfNeeded();
        await markButton(page).click();
        await card(page).waitFor();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await nextPaint(page);
          const file = `${composer.name.replace(/\W+/g, '-')}-${draft}-${width}-${colorScheme}.jpg`;
          await page.screenshot({ path: `${folder}/${file}`, type: 'jpeg', quality: 60 });
          html.push(`<img src="${file}" alt="${draft}, ${width}, ${colorScheme}" height="320">`);
        }
        await page.keyboard.press('Escape');
      }
    }
    await page.close();
  }
  await browser.close();
  writeFileSync(`${folder}/index.html`, `<!doctype html><meta charset="utf-8">${html.join('\n')}`);
}
