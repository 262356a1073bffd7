import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { arbitraryDrafts } from '../harness/arbitrary-drafts.ts';
import { arbitrarySeeds } from '../harness/arbitrary-steps.ts';
import { arbitraryStores } from '../harness/arbitrary-values.ts';
import { broadcast } from '../harness/coach.ts';
import { extensionApi } from '../harness/extension-api.ts';
import { type Firefox, startFirefox } from '../harness/firefox.ts';
import { waitForOverlay } from '../harness/firefox-overlay.ts';
import { makeHarmlessChange } from '../harness/harmless-change.ts';
import { sample, soakFactor } from '../harness/random-samples.ts';

/** As in Chromium, a few of each: what is typed is what is there, and nobody complains. */
let firefox: Firefox;
const complaints: string[] = [];
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());
afterEach(() => expect(complaints.splice(0)).toEqual([]));

const patience = 90_000 * soakFactor;
const letters = [...broadcast];

const model = (page: Page) => page.evaluate(() => window.model());

async function opened(url: string, box: string): Promise<Page> {
  const page = await firefox.open(url);
  listen(page);
  await page.locator(box).click();
  return page;
}

function listen(page: Page): void {
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

async function selectAll(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
}

/** When the page has painted what was last done to it. */
const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** An ordinary draft is still coached. */
async function end(page: Page): Promise<void> {
  await selectAll(page);
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
  'typing on %s goes on while the page changes around the box',
  async (site, url, box) => {
    const page = await opened(url, box);
    const changes = sample(`changes around the box on ${site} in Firefox`, arbitrarySeeds, 20);
    let written = '';
    for (const [index, chance] of changes.entries()) {
      await page.evaluate(makeHarmlessChange, ['around', chance] as const);
      await painted(page);
      const letter = letters[index % letters.length] ?? ' ';
      await page.keyboard.type(letter);
      written += letter;
      expect(await model(page), `change ${chance}`).toBe(written);
    }
    await end(page);
  },
  patience,
);

test(
  'drafts of anything are left as they are',
  async () => {
    const [, url, box] = boxes[0];
    const page = await opened(url, box);
    for (const draft of sample('drafts in Firefox', arbitraryDrafts, 4)) {
      await selectAll(page);
      await insert(page, draft);
      const inserted = await model(page);
      await page.keyboard.type(' ok?');
      expect(await model(page)).toBe(`${inserted} ok?`);
    }
    await end(page);
  },
  patience,
);

test(
  'whatever is stored, the pages come up and a draft can be written',
  async () => {
    const own = await firefox.openOwn('src/options/index.html');
    const store = extensionApi(own);
    const [, url, box] = boxes[0];
    const page = await opened(url, box);
    let written = '';
    for (const stored of sample('stores in Firefox', arbitraryStores, 3)) {
      for (const area of ['local', 'sync'] as const) await store.clear(area);
      await store.set('local', stored);
      for (const name of ['popup', 'options', 'practice']) {
        const view = await firefox.openOwn(`src/${name}/index.html`);
        listen(view);
        await view.waitForSelector('#app > *');
        await view.close();
      }
      await page.bringToFront();
      await page.keyboard.type('Well. ');
      written += 'Well. ';
    }
    expect(await model(page)).toBe(written);
    for (const area of ['local', 'sync'] as const) await store.clear(area);
    await end(page);
    await own.close();
  },
  patience,
);

/** All at once, in place of what is selected: no protocol gives Firefox an input method. */
const insert = (page: Page, draft: string) =>
  page.evaluate((text) => document.execCommand('insertText', false, text), draft);
