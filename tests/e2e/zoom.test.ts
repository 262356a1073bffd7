import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allComposers } from './harness/all-composers.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton } from './harness/coach.ts';
import { coveredParts, findPageParts } from './harness/covered-parts.ts';
import { shortcut } from './harness/shortcut.ts';

declare const chrome: {
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

const rows = allComposers.filter(({ name }) => /^(Mastodon|Bluesky)/.test(name));

/** Zooms the page in front, as Ctrl and + do, and waits until it is so large. */
async function zoomTo(factor: number, page: Page): Promise<void> {
  await page.bringToFront();
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(async (to) => {
    const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    for (const { id } of tabs) await chrome.tabs.setZoom(id, to);
  }, factor);
  await page.waitForFunction((to) => devicePixelRatio === to, factor);
}

test.each(rows)(
  '$name: zoomed, mark and card are in the window, and over no words, Post or counter',
  async (row) => {
    const page = await browser.open(row.url);
    const box = await row.open(page);
    await page.keyboard.insertText(broadcast);
    await markButton(page).waitFor();
    const theirs = await findPageParts(page, row, box);
    for (const factor of [2, 0.5]) {
      const state = `${factor} times its size`;
      await zoomTo(factor, page);
      expect(await coveredParts(page, theirs, 'short', 'mark'), state).toEqual([]);
      expect(await isShown(page, 'mark'), state).toBe(true);
      await markButton(page).click();
      await card(page).waitFor();
      // Where there is no room beside the whole box, the line being typed is clear.
      expect(await coveredParts(page, theirs, 'long', 'card'), state).toEqual([]);
      expect(await isShown(page, 'card'), state).toBe(true);
      await page.keyboard.press('Escape');
    }
    await zoomTo(1, page);
    await page.close();
  },
);

test.each([2, 4])('the options at %d times their size need no scrolling sideways', async (factor) => {
  const page = await browser.open(`${browser.extension}src/options/index.html`);
  await zoomTo(factor, page);
  const sections = page.getByRole('navigation').getByRole('link');
  for (const section of await sections.all()) {
    await section.click();
    await page.locator('nav [aria-current="page"]', { hasText: await section.innerText() }).waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, await section.innerText()).toBeLessThanOrEqual(0);
  }
  await zoomTo(1, page);
  await page.close();
});

test('where two fingers zoom into the page, the card stays in what is seen, and clear of the line being typed', async () => {
  const mastodon = allComposers.find(({ name }) => name.startsWith('Mastodon')) ?? expect.fail('no Mastodon');
  const page = await browser.open(mastodon.url);
  const box = await mastodon.open(page);
  await page.keyboard.insertText(broadcast);
  await markButton(page).waitFor();
  await shortcut(browser);
  await card(page).waitFor();
  const theirs = await findPageParts(page, mastodon, box);
  const fingers = await browser.context.newCDPSession(page);
  for (const pageScaleFactor of [1.6, 2.2]) {
    await fingers.send('Emulation.setPageScaleFactor', { pageScaleFactor });
    await page.waitForFunction((to) => Math.abs((visualViewport?.scale ?? 1) - to) < 0.01, pageScaleFactor);
    const state = `${pageScaleFactor}`;
    await expect.poll(() => isShown(page, 'card'), { message: state, timeout: 5000 }).toBe(true);
    expect(await coveredParts(page, theirs, 'long', 'card'), state).toEqual([]);
  }
  await page.close();
});

/** Whether a part of ours is wholly in what is seen of the page. */
function isShown(page: Page, part: string): Promise<boolean> {
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
