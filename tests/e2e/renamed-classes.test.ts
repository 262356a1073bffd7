import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markedWords, model, waitForMark } from './harness/coach.ts';
import { controlCoachClock } from './harness/coach-clock.ts';
import { composers } from './harness/composers.ts';
import { sampleRows } from './harness/sample-table.ts';

/** Sites rename their CSS classes often, so the coach must recognize a composer without them. */
let browser: Browser;
const newNames = new Map<string, string>();
beforeAll(async () => {
  browser = await startChromium({
    rewrite: (body) => body.replace(/[A-Za-z_][\w/-]*/g, (word) => newNames.get(word) ?? word),
  });
  controlCoachClock(browser);
});
afterAll(() => browser.close());

/**
 * All names in the page and its open shadow roots that are certainly class names and not ordinary
 * words.
 */
function classNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>();
    const visit = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of element.classList) names.add(name);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return [...names].filter((name) => /[-_A-Z]/.test(name) && !/[^\w-]/.test(name));
  });
}

describe.each(sampleRows('composers', composers, 3))('$name with new class names', (composer) => {
  test('is recognized, read and marked', async () => {
    newNames.clear();
    const before = await browser.open(composer.url);
    await composer.open(before);
    const names = await classNames(before);
    await before.close();
    names.forEach((name, index) => {
      newNames.set(name, `zz${index}q`);
      // Draft.js creates its class names from paths.
      newNames.set(name.replaceAll('-', '/'), `zz${index}q`);
    });

    const page = await browser.open(composer.url);
    await composer.open(page, (selector) =>
      selector.replace(
        /\.([A-Za-z_][\w-]*)/g,
        (dotted, name: string) => `.${newNames.get(name) ?? dotted.slice(1)}`,
      ),
    );
    await page.keyboard.insertText(broadcast);
    await waitForMark(page);
    expect(await model(page)).toBe(broadcast);
    for (const words of await markedWords(page)) expect(broadcast).toContain(words);
    expect(await classNames(page).then((names) => names.filter((name) => newNames.has(name)))).toEqual([]);
    await page.close();
  });
});
