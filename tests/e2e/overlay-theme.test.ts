import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { broadcast, model } from './harness/coach.ts';
import { openWithMark } from './harness/open-with-mark.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await sharedChromium();
  ({ page } = await openWithMark(
    browser,
    'https://www.tumblr.com/editors/content-editable',
    '[contenteditable]',
  ));
});
afterAll(() => browser.close());

const theme = () => page.locator('talkwith-coach .coach').getAttribute('data-theme');

test('the overlay follows the light or dark background of the page, in any color space', async () => {
  expect(await theme()).toBe('light');
  for (const [background, ink, expected] of [
    ['oklch(0.2 0.02 250)', '#eee', 'dark'],
    ['color(display-p3 0.95 0.95 0.9)', '#111', 'light'],
    ['lab(12 4 -8 / 0.9)', '#eee', 'dark'],
    ['hsl(40 80% 92%)', '#111', 'light'],
    ['linear-gradient(#123, #012)', '#eee', 'dark'],
    ['url("data:image/gif;base64,R0lGODlhAQABAAAAACw=")', '#111', 'light'],
    ['color-mix(in oklab, black 80%, white)', '#eee', 'dark'],
  ] as const) {
    await page.evaluate(
      ([behind, color]) => {
        const sheet = document.createElement('style');
        sheet.textContent = `form, main, .field { background: none !important; color: inherit !important }
          body { background: ${behind} !important; color: ${color} !important; transition: background-color 80ms }`;
        document.head.append(sheet);
        document.body.classList.toggle('site-theme');
      },
      [background, ink] as const,
    );
    await expect.poll(theme, { message: background }).toBe(expected);
  }
  expect(await model(page)).toBe(broadcast);
});
