import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Browser, startChromium } from '../../tests/e2e/harness/chromium.ts';
import { broadcast, card, conversation, markButton } from '../../tests/e2e/harness/coach.ts';
import { announcement } from './announcement.ts';

/** The part of a page to show, in CSS pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const wide: Clip = { x: 340, y: 0, width: 960, height: 580 };

async function write(page: Page, draft: string): Promise<void> {
  await page.locator('textarea').first().click();
  await page.keyboard.type(draft);
  await markButton(page).waitFor();
}

/** Types a draft and opens the card. */
const openCardFor = (draft: string) => async (page: Page) => {
  await write(page, draft);
  await markButton(page).click();
  await card(page).waitFor();
};

/**
 * The states of the coach on the practice page, with the window width and the steps to reach each.
 */
const states: Readonly<Record<string, { width: number; clip?: Clip; reach(page: Page): Promise<void> }>> = {
  mark: { width: 1300, clip: { ...wide, height: 300 }, reach: (page) => write(page, announcement) },
  nudge: { width: 1300, clip: wide, reach: openCardFor(announcement) },
  praise: { width: 1300, clip: wide, reach: openCardFor(conversation) },
  dismissed: {
    width: 1300,
    clip: wide,
    async reach(page) {
      await openCardFor(broadcast)(page);
      await card(page).locator('.dismiss button').first().click();
      await card(page).locator('.undo').waitFor();
    },
  },
  small: { width: 360, reach: openCardFor(announcement) },
};

/** Takes a screenshot of each state in both color schemes: `nudge-light.png` and so on. */
export async function takeCoachPictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser: Browser = await startChromium();
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, { width, clip, reach }] of Object.entries(states)) {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 700 });
      await page.goto(`${browser.extension}src/practice/index.html`);
      await reach(page);
      await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, ...(clip && { clip }) });
      await page.close();
    }
  }
  await browser.close();
}
