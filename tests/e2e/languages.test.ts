import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';

/** The language with the longest short dates: “24 de ago.”. */
const language = 'pt-BR';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium({ language });
});
afterAll(() => browser.close());

test('the interface is in the language of the browser', async () => {
  const popup = await browser.open(`${browser.extension}src/popup/index.html`);
  await popup.getByLabel('Receber dicas').waitFor();
  expect(await popup.locator('html').getAttribute('lang')).toBe(language);
  await popup.close();
});

describe.each([1280, 800, 320])('the chart of 14 weeks, %i pixels wide', (width) => {
  let page: Page;
  beforeEach(async () => {
    page = await browser.open(`${browser.extension}src/options/index.html`);
    await page.setViewportSize({ width, height: 700 });
    await page.locator('.week > .chart .column').first().waitFor();
    return () => page.close();
  });

  test('has dates that do not overlap, and fits on the page', async () => {
    const dates = page.locator('.week > .chart .column-label:visible');
    const boxes = await dates.evaluateAll((labels) =>
      labels.map((label) => {
        const { left, right } = label.getBoundingClientRect();
        return { left, right };
      }),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const [i, { left }] of boxes.slice(1).entries()) expect(left).toBeGreaterThan(boxes[i]?.right ?? 0);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});
