import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allComposers as rows, type TestComposer } from './harness/all-composers.ts';
import { startChromium } from './harness/chromium.ts';
import { broadcast, markButton } from './harness/coach.ts';
import { coveredParts, findPageParts } from './harness/covered-parts.ts';

const widths = [1280, 768, 360];
const schemes = ['light', 'dark'] as const;
const long = ` ${'Our menu has changed a little, and the soup is the better for it. '.repeat(12)}`;

/** What was covered, by row. Three browsers go through the rows together: most of the time is waiting. */
const found = new Map<TestComposer, readonly string[]>();
beforeAll(async () => {
  const left = [...rows];
  const walk = async () => {
    const browser = await startChromium();
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      const page = await browser.open(row.url);
      page.setDefaultTimeout(10_000);
      found.set(row, await survey(page, row).catch((error: unknown) => [String(error)]));
      await page.close();
    }
    await browser.close();
  };
  await Promise.all([walk(), walk(), walk()]);
}, 240_000);

describe('nothing of ours is over Post, the counter or the words being typed', () => {
  test.each(rows)('$name', (row) => {
    expect(found.get(row)).toEqual([]);
  });
});

/** Everything the mark and the open card cover, in all widths and themes, with a short draft and a long one. */
async function survey(page: Page, row: TestComposer): Promise<string[]> {
  const all: string[] = [];
  const box = await row.open(page);
  await page.keyboard.insertText(broadcast);
  await markButton(page).waitFor();
  for (const draft of ['short', 'long'] as const) {
    if (draft === 'long') await page.keyboard.insertText(long);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await box.scrollIntoViewIfNeeded();
      const theirs = await findPageParts(page, row, box);
      for (const part of ['mark', 'card'] as const) {
        if (part === 'card') await markButton(page).click();
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const state = `${part}, ${draft} draft, ${width} wide, ${colorScheme}`;
          const names = await coveredParts(page, theirs, draft, part);
          for (const name of names) all.push(`${state}: ${name}`);
        }
      }
      await page.keyboard.press('Escape');
    }
  }
  return all;
}
