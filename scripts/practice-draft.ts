import type { Locator, Page } from 'playwright-core';

/** The draft that is typed on the practice page where nobody can type. */
export const practiceDraft =
  '🚀 BIG NEWS!!! We are thrilled to announce our cutting-edge solution. Buy now: https://example.com #launch #sale #tech #deals';

/** Whether a browser window can be opened. */
export const hasDisplay =
  process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

/** The mark beside the text box on a page. */
export const markOn = (page: Page): Locator => page.locator('talkwith-coach [data-part="mark"] button');

/** Opens the card and returns its text. */
export async function readCard(page: Page): Promise<string> {
  const card = page.locator('talkwith-coach [data-part="card"]');
  await markOn(page).click();
  await card.waitFor();
  await card.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  return card.innerText();
}
