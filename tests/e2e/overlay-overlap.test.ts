import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnyComposer, allComposers } from './harness/all-composers.ts';
import { startChromium } from './harness/chromium.ts';
import { broadcast, markButton, moreText } from './harness/coach.ts';
import { coveredParts, findPageParts } from './harness/covered-parts.ts';

const widths = [1280, 768, 360];
const schemes = ['light', 'dark'] as const;

/**
 * The covered parts of each composer. Three browsers share the work, because most of the time is
 * waiting.
 */
const coveredBy = new Map<AnyComposer, readonly string[]>();
beforeAll(async () => {
  const remaining = [...allComposers];
  const checkRemaining = async () => {
    const browser = await startChromium();
    for (let composer = remaining.shift(); composer !== undefined; composer = remaining.shift()) {
      const page = await browser.open(composer.url);
      page.setDefaultTimeout(10_000);
      coveredBy.set(composer, await findCovered(page, composer).catch((error: unknown) => [String(error)]));
      await page.close();
    }
    await browser.close();
  };
  await Promise.all([checkRemaining(), checkRemaining(), checkRemaining()]);
}, 240_000);

describe('the coach covers neither Post, the counter nor the current line', () => {
  test.each(allComposers)('at $name', (composer) => {
    expect(coveredBy.get(composer)).toEqual([]);
  });
});

/**
 * What the mark and the card cover, for all widths and color schemes, with a short draft and a long
 * one.
 */
async function findCovered(page: Page, composer: AnyComposer): Promise<string[]> {
  const covered: string[] = [];
  const box = await composer.open(page);
  await page.keyboard.insertText(broadcast);
  await markButton(page).waitFor();
  for (const draft of ['short', 'long'] as const) {
    if (draft === 'long') await page.keyboard.insertText(moreText);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await box.scrollIntoViewIfNeeded();
      const parts = await findPageParts(page, composer, box);
      for (const part of ['mark', 'card'] as const) {
        if (part === 'card') await markButton(page).click();
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const state = `${part}, ${draft} draft, ${width} wide, ${colorScheme}`;
          const names = await coveredParts(page, parts, draft, part);
          for (const name of names) covered.push(`${state}: ${name}`);
        }
      }
      await page.keyboard.press('Escape');
    }
  }
  return covered;
}
