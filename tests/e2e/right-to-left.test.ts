import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import arabic from '../../_locales/ar/messages.json' with { type: 'json' };
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton } from './harness/coach.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({ language: 'ar' });
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

const directionOf = (selector: string) =>
  page.locator(selector).evaluate((box) => getComputedStyle(box).direction);
const overflows = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe('in Arabic', () => {
  test.each([
    'popup/index.html',
    'practice/index.html#welcome',
    ...['week', 'tips', 'words', 'sites', 'turned-off', 'data', 'privacy', 'about'].map(
      (section) => `options/index.html#${section}`,
    ),
  ])('%s is laid out right to left, and fits a narrow window', async (path) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('about:blank');
    await page.goto(`${browser.extension}src/${path}`);
    await page.locator('main > *').first().waitFor();
    expect(await directionOf('main')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await overflows()).toBe(false);
  });

  test('the card shows Arabic right to left and English left to right', async () => {
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.goto(`${browser.extension}src/practice/index.html`);
    const box = page.locator('textarea').first();
    expect(await directionOf('form:first-of-type > textarea >> nth=0')).toBe('rtl');
    await box.pressSequentially(broadcast);
    expect(await directionOf('form:first-of-type > textarea >> nth=0')).toBe('ltr');
    await markButton(page).filter({ hasText: /./ }).click();
    await card(page).getByRole('button', { name: arabic.dismissSite.message }).waitFor();
    const directions = await card(page).evaluate((element) =>
      [element, ...element.querySelectorAll('#tip, #what, .try, footer')].map(
        (part) => getComputedStyle(part).direction,
      ),
    );
    expect(directions).toEqual(['rtl', 'ltr', 'ltr', 'ltr', 'rtl']);
  });
});
