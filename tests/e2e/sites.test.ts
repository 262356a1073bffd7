import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import discourse from '../../src/sites/discourse.ts';
import { sites } from '../../src/sites/kit/sites.ts';
import { fixtures } from '../fixtures/fixtures.ts';
import { addedSiteComposers, discourseTopic } from './harness/added-site-composers.ts';
import { type Browser, startChromium } from './harness/chromium.ts';
import {
  broadcast,
  broadcastWithLink,
  conversation,
  markedWords,
  model,
  posted,
  waitForMark,
} from './harness/coach.ts';
import { otherSiteComposers } from './harness/other-site-composers.ts';
import { postCounts, withOneMore } from './harness/recorded-counts.ts';
import { sampleTable } from './harness/sample-table.ts';
import { sharedChromium } from './harness/shared-chromium.ts';
import { siteId } from './harness/site-id.ts';
import { waitForTipDelay } from './harness/tip-delay.ts';

/** Other boxes on these sites, which the coach must ignore. */
const ignoredBoxes = fixtures.flatMap(({ ignoredBoxes = [] }) => ignoredBoxes);
const rounds = Math.max(...ignoredBoxes.map(({ boxes }) => boxes.length));

let browser: Browser;
/** A second browser for `waitForTipDelay`, so that the first keeps its focus. */
let timer: Browser;
beforeAll(async () => {
  [browser, timer] = await Promise.all([sharedChromium(), startChromium()]);
});
afterAll(() => Promise.all([browser.close(), timer.close()]));

const sampled = sampleTable('composers of other sites', otherSiteComposers, [
  ({ site }) => site,
  ({ kind }) => kind,
]);

describe.each(sampled)('$name', ({ url, openers = [], box, submit, keys, kind, site }) => {
  const write = async (text: string) => {
    const page = await browser.open(url);
    for (const opener of openers) await page.locator(opener).first().click();
    await page.locator(box).first().click();
    await page.keyboard.type(text);
    return page;
  };
  /** Runs `post`, and checks that the site gets the unchanged text and that it counts once. */
  const expectOnePost = async (page: Page, text: string, post: () => Promise<void>) => {
    const before = await postCounts(browser);
    await post();
    await page.waitForFunction(() => window.posted?.length === 1);
    expect(await posted(page)).toEqual([{ text, kind }]);
    await page.locator('talkwith-coach').waitFor({ state: 'detached' });
    await page.close();
    await expect.poll(() => postCounts(browser)).toEqual(withOneMore(before, `${kind}:${siteId(site)}`));
  };

  test('a draft is marked, posted unchanged, and counted once', async () => {
    const page = await write(broadcastWithLink);
    await waitForMark(page);
    const marked = await markedWords(page);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(broadcastWithLink).toContain(words);
    await expectOnePost(page, broadcastWithLink, () => page.locator(submit).last().click());
  });

  if (keys !== undefined) {
    test(`a draft posted with ${keys} is counted once`, async () => {
      const page = await write(conversation);
      await expectOnePost(page, conversation, () => page.keyboard.press(keys));
    });
  }
});

test.each(sampled.filter(({ cancel }) => cancel !== undefined))(
  '$name: a discarded draft is not counted',
  async ({ url, openers = [], box, submit, kind, site, cancel = '' }) => {
    const before = await postCounts(browser);
    const page = await browser.open(url);
    for (const button of [cancel, submit]) {
      for (const opener of openers) await page.locator(opener).first().click();
      await page.locator(box).first().click();
      await page.keyboard.type('The kettle is on. Who would like some?');
      await page.locator(button).last().click();
      await page.locator(box).filter({ hasText: 'kettle' }).waitFor({ state: 'hidden' });
    }
    await page.waitForFunction(() => window.posted?.length === 1);
    await expect.poll(() => postCounts(browser)).toEqual(withOneMore(before, `${kind}:${siteId(site)}`));
    await page.close();
  },
);

test('YouTube uses one box for comments and replies, and each post is counted', async () => {
  const before = await postCounts(browser);
  const page = await browser.open('https://www.youtube.com/watch?v=4kTs');
  for (const opener of ['#placeholder-area', '#reply-button-end button']) {
    await page.locator(opener).first().click();
    await page.keyboard.type('Which string do you start with?');
    await page.locator('#submit-button button').click();
    await page.locator('#content-text', { hasText: 'Which string' }).first().waitFor();
    await page.locator('#contenteditable-root').waitFor({ state: 'detached' });
  }
  await expect
    .poll(() => postCounts(browser))
    .toEqual(withOneMore(withOneMore(before, 'reply:youtube'), 'reply:youtube'));
  await page.close();
});

test('the coach ignores other boxes on these sites', async () => {
  const pages = await Promise.all(
    ignoredBoxes.map(async ({ url, boxes }) => ({ url, boxes, page: await browser.open(url) })),
  );
  // This page is coached in the background too, like the others could be.
  const coached = await browser.open('https://x.com/home');
  await coached.locator('[data-testid="tweetTextarea_0"]').click();
  await coached.keyboard.type(broadcast);
  for (let round = 0; round < rounds; round++) {
    for (const { page, boxes } of pages) {
      const box = boxes[round];
      if (box === undefined) continue;
      await page.locator(box).first().click();
      await page.keyboard.type(broadcast);
    }
    await waitForMark(coached);
    await waitForTipDelay(timer);
    for (const { page, url, boxes } of pages)
      expect(await page.locator('talkwith-coach').count(), `${url}, ${boxes[round]}`).toBe(0);
  }
  for (const page of [coached, ...pages.map(({ page }) => page)]) await page.close();
}, 90_000);

/**
 * Sites that run on many hosts. A person adds each host in the extension, so here only the site
 * data is tested.
 */
test.each(addedSiteComposers)('the site data matches $name', async ({ site: name, kind, url, open }) => {
  const site = sites.find((one) => one.name === name) ?? expect.fail(`There is no site named “${name}”.`);
  const page = await browser.open(url);
  expect(await page.locator(site.recognize ?? '').count()).toBeGreaterThan(0);
  const root = await open(page);
  const spec = await root.evaluate(
    (element, specs) =>
      specs.find(
        ({ editable, inside }) =>
          element.matches(editable) && (inside === undefined || element.closest(inside) !== null),
      ),
    site.composers,
  );
  expect(spec?.kind).toBe(kind);
  expect(await page.locator(spec?.submit ?? '').count()).toBeGreaterThan(0);
  if (spec?.answers !== undefined) {
    const replyTarget = page.locator(spec.answers.item).locator(spec.answers.text);
    expect(await replyTarget.first().innerText()).not.toBe('');
  }
  await page.close();
});

test('the site data matches both editors of Discourse, also after they are swapped while a person writes', async () => {
  const page = await browser.open(discourseTopic);
  await page.locator('[data-opens="2"]').click();
  await page.keyboard.type('Wax pencil, two winters so far.');
  for (const editor of ['.ProseMirror.d-editor-input', 'textarea.d-editor-input']) {
    await page.keyboard.press('Control+m');
    await page.locator(editor).waitFor();
    expect(await model(page)).toBe('Wax pencil, two winters so far.');
    expect(await page.locator(discourse.composers[1]?.editable ?? '').count()).toBe(1);
  }
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(() => window.posted?.length === 1);
  expect(await posted(page)).toEqual([{ text: 'Wax pencil, two winters so far.', kind: 'reply' }]);
  await page.close();
});
