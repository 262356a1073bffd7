import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { broadcastWithLink, markedWords, model, posted } from './harness/coach.ts';
import { type Firefox, startFirefox } from './harness/firefox.ts';
import { firefoxComposers } from './harness/firefox-composers.ts';
import {
  clickInOverlay,
  waitForNoCard,
  waitForNoOverlay,
  waitForOverlay,
} from './harness/firefox-overlay.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

describe.each(firefoxComposers)('$name in Firefox', ({ url, opener, box, submit, site }) => {
  test('the coach marks the draft and shows a tip; after a dismissal the draft can be continued, undone and posted, and counts', async () => {
    const page = await firefox.open(url);
    if (opener !== '') await page.locator(opener).click();
    await page.locator(box).click();
    await page.keyboard.type(broadcastWithLink);
    await waitForOverlay(page, '[data-part="mark"] button');

    const marked = await markedWords(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(broadcastWithLink).toContain(words);

    await clickInOverlay(page, '[data-part="mark"] button');
    await waitForOverlay(page, '[data-part="card"]', marked[0]);
    await clickInOverlay(page, 'button', 'No tips for this post');
    await waitForOverlay(page, '[data-part="card"]', 'No more tips for this post.');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await markedWords(page)).toEqual([]);

    await page.keyboard.type(' And thanks.');
    const typed = `${broadcastWithLink} And thanks.`;
    expect(await model(page)).toBe(typed);
    await undoAll(page);
    await redoAll(page, typed);

    await page.locator(submit).click();
    await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
    expect((await posted(page))[0]?.text).toBe(typed);
    await waitForNoOverlay(page);
    await page.close();

    const options = await firefox.openOwn('src/options/index.html');
    await options.waitForFunction(
      (row) =>
        [...document.querySelectorAll('[aria-label="In numbers"] tr')].some((tr) =>
          tr.textContent.includes(row),
        ),
      { polling: 'raf' },
      `On ${site}`,
    );
    await options.close();
    expect(firefox.strays).toEqual([]);
  });
});

/** Undoes until the draft is empty, however the editor groups its undo steps. */
async function undoAll(page: Page): Promise<void> {
  await keepPressing(page, 'z', false, '');
}

async function redoAll(page: Page, text: string): Promise<void> {
  await keepPressing(page, 'Z', true, text);
}

async function keepPressing(page: Page, key: 'z' | 'Z', shift: boolean, expected: string): Promise<void> {
  let before: string | null = null;
  let now = await model(page);
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  while (before !== now) {
    before = now;
    for (let i = 0; i < 25; i++) await page.keyboard.press(key);
    now = await page.evaluate(
      () =>
        new Promise<string>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done(window.model())));
        }),
    );
  }
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
  expect(now).toBe(expected);
}

describe('the extension’s own pages in Firefox', () => {
  test('the popup turns the coach off and on for the current site', async () => {
    const site = await firefox.open('https://mastodon.social/home');
    const box = 'textarea.autosuggest-textarea__textarea';
    await site.locator(box).click();
    await site.keyboard.type(broadcastWithLink);
    await waitForOverlay(site, '[data-part="mark"] button');

    const popup = await firefox.openOwn('src/popup/index.html');
    await popup.waitForFunction(
      () => document.querySelector('.status')?.textContent === 'Ready on Mastodon.',
      { polling: 'raf' },
    );
    const onSite = popup.locator('::-p-aria(On Mastodon)');
    await onSite.click();
    await site.bringToFront();
    await waitForNoOverlay(site);

    await popup.bringToFront();
    await onSite.click();
    await site.bringToFront();
    await site.locator(box).click();
    await site.keyboard.type(' Hurry!');
    await waitForOverlay(site, '[data-part="mark"] button');
    await popup.close();
    await site.close();
  });

  test('the popup says why no tip is shown', async () => {
    const site = await firefox.open('https://mastodon.social/home');
    await site.locator('textarea.autosuggest-textarea__textarea').click();
    await site.keyboard.type('We built a cutting-edge tool for the bakery.');
    await waitForOverlay(site, '[data-part="mark"] button');
    await clickInOverlay(site, '[data-part="mark"] button');
    await clickInOverlay(site, 'button', 'Dismiss');
    await waitForOverlay(site, '[data-part="card"]', 'You won’t see this tip again in this draft.');

    const popup = await firefox.openOwn('src/popup/index.html');
    await popup.locator('summary').click();
    await popup.waitForFunction(
      () =>
        /^You dismissed “.+” in this draft\.$/.test(document.querySelector('.silence')?.textContent ?? ''),
      { polling: 'raf' },
    );
    const facts = await popup.$eval('dl', (list) => list.innerText);
    expect(facts).toContain('For a post (textarea)');
    expect(facts).not.toContain('bakery');
    await popup.close();
    await site.close();
  });

  test('the options page saves that a tip is turned off', async () => {
    const options = await firefox.openOwn('src/options/index.html#tips');
    const tip = options.locator('::-p-aria(A hard sell)');
    await tip.click();
    await options.close();
    const again = await firefox.openOwn('src/options/index.html#tips');
    await again.waitForFunction(
      () =>
        [...document.querySelectorAll('label')].some(
          (label) =>
            label.innerText.includes('A hard sell') && label.querySelector('input')?.checked === false,
        ),
      { polling: 'raf' },
    );
    await again.locator('::-p-aria(A hard sell)').click();
    await again.close();
  });

  test('the practice page coaches a draft', async () => {
    const practice = await firefox.openOwn('src/practice/index.html');
    await practice.locator('textarea').click();
    await practice.keyboard.type(broadcastWithLink);
    await waitForOverlay(practice, '[data-part="mark"] button');
    expect((await markedWords(practice)).length).toBeGreaterThan(0);
    await practice.close();
  });

  test('an editor in its own frame is coached from the surrounding page', async () => {
    const page = await firefox.open('https://www.tumblr.com/editors/tinymce-8');
    await page.waitForFunction(() => 'fill' in window);
    await page.locator('iframe.tox-edit-area__iframe').click();
    await page.keyboard.type(broadcastWithLink);
    await waitForOverlay(page, '[data-part="mark"] button');
    expect(await model(page)).toBe(broadcastWithLink);
    await page.close();
  });
});
