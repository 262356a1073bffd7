import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, markedWords, model, waitForMark } from './harness/coach.ts';
import { composers } from './harness/composers.ts';

/** Class names change under a site's hands; a composer keeps its shape. */
let browser: Browser;
const scrambled = new Map<string, string>();
beforeAll(async () => {
  browser = await startChromium({
    rewrite: (body) => body.replace(/[A-Za-z_][\w/-]*/g, (word) => scrambled.get(word) ?? word),
  });
});
afterAll(() => browser.close());

/** The class names of a page and its open shadow roots that could be nothing but class names. */
function classNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>();
    const visit = (tree: Document | ShadowRoot) => {
      for (const element of tree.querySelectorAll('*')) {
        for (const name of element.classList) names.add(name);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return [...names].filter((name) => /[-_A-Z]/.test(name) && !/[^\w-]/.test(name));
  });
}

describe.each(composers)('$name with every class name changed', (composer) => {
  test('is found, read and marked', async () => {
    scrambled.clear();
    const before = await browser.open(composer.url);
    await composer.open(before);
    const names = await classNames(before);
    await before.close();
    names.forEach((name, index) => {
      scrambled.set(name, `zz${index}q`);
      // Draft.js makes its names of paths.
      scrambled.set(name.replaceAll('-', '/'), `zz${index}q`);
    });

    const page = await browser.open(composer.url);
    await composer.open(page, (selector) =>
      selector.replace(
        /\.([A-Za-z_][\w-]*)/g,
        (dotted, name: string) => `.${scrambled.get(name) ?? dotted.slice(1)}`,
      ),
    );
    await page.keyboard.type(broadcast);
    await waitForMark(page);
    expect(await model(page)).toBe(broadcast);
    for (const words of await markedWords(page)) expect(broadcast).toContain(words);
    expect(await classNames(page).then((left) => left.filter((name) => scrambled.has(name)))).toEqual([]);
    await page.close();
  });
});
