import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryDrafts } from '../harness/arbitrary-drafts.ts';
import { arbitrarySeeds } from '../harness/arbitrary-steps.ts';
import { arbitraryStores } from '../harness/arbitrary-values.ts';
import { broadcast, model, nextPaint } from '../harness/coach.ts';
import { extensionApi } from '../harness/extension-api.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { pressWithControl } from '../harness/firefox-keys.ts';
import { waitForOverlay } from '../harness/firefox-overlay.ts';
import { makeHarmlessChange } from '../harness/harmless-change.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/**
 * A few samples of each fuzz test for Chromium: the draft is what was typed, and pages log no
 * errors.
 */
let firefox: Firefox;
const errors: string[] = [];
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());
afterEach(() => expect(errors.splice(0)).toEqual([]));

const timeout = 90_000 * Math.max(1, soakFactor);
const letters = [...broadcast];

async function openBox(url: string, box: string): Promise<Page> {
  const page = await firefox.open(url);
  collectErrors(page);
  await page.locator(box).click();
  return page;
}

function collectErrors(page: Page): void {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
}

/** Checks that the page still coaches an ordinary draft, then closes it. */
async function expectStillCoached(page: Page): Promise<void> {
  await pressWithControl(page, 'a');
  await page.keyboard.type(broadcast);
  expect(await model(page)).toBe(broadcast);
  await waitForOverlay(page, '[data-part="mark"] button');
  await page.close();
}

const boxes = [
  ['Mastodon', 'https://mastodon.social/home', 'textarea.autosuggest-textarea__textarea'],
  ['a plain contenteditable', 'https://www.tumblr.com/editors/content-editable', '[contenteditable]'],
] as const;

test.each(boxes)(
  'typing on %s works while the page changes around the box',
  async (site, url, box) => {
    const page = await openBox(url, box);
    const seeds = sample(`changes around the box on ${site} in Firefox`, arbitrarySeeds, 20);
    let typed = '';
    for (const [index, seed] of seeds.entries()) {
      await page.evaluate(makeHarmlessChange, ['around', seed] as const);
      await nextPaint(page);
      const letter = letters[index % letters.length] ?? ' ';
      await page.keyboard.type(letter);
      typed += letter;
      expect(await model(page), `change ${seed}`).toBe(typed);
    }
    await expectStillCoached(page);
  },
  timeout,
);

test(
  'random drafts stay unchanged',
  async () => {
    const [, url, box] = boxes[0];
    const page = await openBox(url, box);
    for (const draft of sample('drafts in Firefox', arbitraryDrafts, 4)) {
      await pressWithControl(page, 'a');
      await insertText(page, draft);
      const inserted = await model(page);
      await page.keyboard.type(' ok?');
      expect(await model(page)).toBe(`${inserted} ok?`);
    }
    await expectStillCoached(page);
  },
  timeout,
);

test(
  'with any stored items, the extension’s pages load and a draft can be written',
  async () => {
    const own = await firefox.openOwn('src/options/index.html');
    const api = extensionApi(own);
    const [, url, box] = boxes[0];
    const page = await openBox(url, box);
    let typed = '';
    for (const items of sample('stores in Firefox', arbitraryStores, 3)) {
      for (const area of ['local', 'sync'] as const) await api.clear(area);
      await api.set('local', items);
      for (const name of ['popup', 'options', 'practice']) {
        const view = await firefox.openOwn(`src/${name}/index.html`);
        collectErrors(view);
        await view.waitForSelector('#app > *');
        await view.close();
      }
      await page.bringToFront();
      await page.keyboard.type('Well. ');
      typed += 'Well. ';
    }
    expect(await model(page)).toBe(typed);
    for (const area of ['local', 'sync'] as const) await api.clear(area);
    await expectStillCoached(page);
    await own.close();
  },
  timeout,
);

/**
 * Replaces the selection with `text` in one step. Puppeteer cannot use an input method in Firefox.
 */
const insertText = (page: Page, text: string) =>
  page.evaluate((inserted) => document.execCommand('insertText', false, inserted), text);
