import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allComposers } from './harness/all-composers.ts';
import type { Browser } from './harness/chromium.ts';
import { broadcast, card, markButton, waitForMark } from './harness/coach.ts';
import { composerNamed } from './harness/composers.ts';
import { coveredParts, findPageParts } from './harness/covered-parts.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { shortcut } from './harness/shortcut.ts';

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

const composers = allComposers.filter(({ name }) => /^(Mastodon|Bluesky)/.test(name));

/** Sets the browser zoom of the active tab, and waits until the page has that size. */
async function zoomTo(factor: number, page: Page): Promise<void> {
  await page.bringToFront();
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async (to) => {
    const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    for (const { id } of tabs) await chrome.tabs.setZoom(id, to);
  }, factor);
  await page.waitForFunction((to) => devicePixelRatio === to, factor);
}

test.each(composers)(
  '$name: at 200 % and 50 % zoom, the mark and the card are in the window and cover neither words, Post nor counter',
  async (composer) => {
    const page = await browser.open(composer.url);
    const box = await composer.open(page);
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    const parts = await findPageParts(page, composer, box);
    for (const factor of [2, 0.5]) {
      const state = `zoom ${factor}`;
      await zoomTo(factor, page);
      expect(await coveredParts(page, parts, 'short', 'mark'), state).toEqual([]);
      expect(await isInView(page, 'mark'), state).toBe(true);
      await markButton(page).click();
      await card(page).waitFor();
      // If there is no room beside the whole box, the card may cover other lines than the current
      // one.
      expect(await coveredParts(page, parts, 'long', 'card'), state).toEqual([]);
      expect(await isInView(page, 'card'), state).toBe(true);
      await page.keyboard.press('Escape');
    }
    await zoomTo(1, page);
    await page.close();
  },
);

test.each([2, 4])('the options page at zoom %d has no horizontal scrolling', async (factor) => {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await zoomTo(factor, page);
  const sections = page.getByRole('navigation').getByRole('link');
  for (const section of await sections.all()) {
    await section.click();
    await page.locator('nav [aria-current="page"]', { hasText: await section.innerText() }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, await section.innerText()).toBeLessThanOrEqual(0);
  }
  await zoomTo(1, page);
  await page.close();
});

test('after a pinch zoom, the card is in the visible area and does not cover the current line', async () => {
  const mastodon = composerNamed('Mastodon');
  const page = await browser.open(mastodon.url);
  const box = await mastodon.open(page);
  await page.keyboard.insertText(broadcast);
  await waitForMark(page);
  await shortcut(browser);
  await card(page).waitFor();
  const parts = await findPageParts(page, mastodon, box);
  const session = await browser.context.newCDPSession(page);
  for (const pageScaleFactor of [1.6, 2.2]) {
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
    await page.waitForFunction((to) => Math.abs((visualViewport?.scale ?? 1) - to) < 0.01, pageScaleFactor);
    const state = `scale ${pageScaleFactor}`;
    await expect.poll(() => isInView(page, 'card'), { message: state, timeout: 5000 }).toBe(true);
    expect(await coveredParts(page, parts, 'long', 'card'), state).toEqual([]);
  }
  await page.close();
});

/** Whether the mark or the card is completely in the visible area of the page. */
function isInView(page: Page, part: string): Promise<boolean> {
  return page.evaluate((name) => {
    const shown = document
      .querySelector('talkwith-coach')
      ?.shadowRoot?.querySelector(`[data-part="${name}"]`)
      ?.getBoundingClientRect();
    if (!shown || !visualViewport) return false;
    const { offsetLeft, offsetTop, width, height } = visualViewport;
    return (
      shown.height > 0 &&
      shown.left >= offsetLeft &&
      shown.top >= offsetTop &&
      shown.right <= offsetLeft + width + 0.5 &&
      shown.bottom <= offsetTop + height + 0.5
    );
  }, part);
}
