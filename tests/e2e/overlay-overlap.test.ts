import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AnyComposer, allComposers } from './harness/all-composers.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, markButton, moreText, waitForMark } from './harness/coach.ts';
import { coveredParts, findPageParts } from './harness/covered-parts.ts';
import { sampleTable } from './harness/sample-table.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

const drafts = ['short', 'long'] as const;
const widths = [1280, 768, 360];
const schemes = ['light', 'dark'] as const;

/** Each composer with each draft, width of the window, and color scheme. */
const table = allComposers.flatMap((composer) =>
  drafts.flatMap((draft) =>
    widths.flatMap((width) => schemes.map((scheme) => ({ composer, draft, width, scheme }))),
  ),
);
const states = sampleTable('composers × drafts × widths × color schemes', table, [
  ({ composer }) => composer,
  ({ draft }) => draft,
  ({ width }) => width,
  ({ scheme }) => scheme,
]);

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

describe('the coach covers neither Post, the counter nor the current line', () => {
  test.each(allComposers)('at $name', async (composer) => {
    const page = await browser.open(composer.url);
    expect(await findCovered(page, composer)).toEqual([]);
    await page.close();
  });
});

/** What the mark and the card cover in each state of the composer. */
async function findCovered(page: Page, composer: AnyComposer): Promise<string[]> {
  const covered: string[] = [];
  const box = await composer.open(page);
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
  for (const draft of drafts) {
    if (draft === 'long') await page.keyboard.insertText(moreText);
    for (const state of states.filter((one) => one.composer === composer && one.draft === draft)) {
      await page.setViewportSize({ width: state.width, height: 800 });
      await page.emulateMedia({ colorScheme: state.scheme });
      await box.scrollIntoViewIfNeeded();
      const parts = await findPageParts(page, composer, box);
      for (const part of ['mark', 'card'] as const) {
        if (part === 'card') await markButton(page).click();
        for (const name of await coveredParts(page, parts, draft, part))
          covered.push(`${part}, ${draft} draft, ${state.width} wide, ${state.scheme}: ${name}`);
      }
      await page.keyboard.press('Escape');
    }
  }
  return covered;
}
