import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, type Firefox, startFirefox } from '../harness/firefox.ts';
import { waitForOverlay } from '../harness/firefox-overlay.ts';

/** Firefox ends a content script with its extension, without a word to it: what it made is all that is left. */
let firefox: Firefox;
const complaints: string[] = [];
/** The next version. */
const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One whose words are marked in a copy of its text, in a shadow root, and in a frame. */
const boxes = [
  { url: 'https://mastodon.social/home', opener: '', box: 'textarea.autosuggest-textarea__textarea' },
  { url: 'https://www.linkedin.com/feed/', opener: '#start-a-post', box: '#interop-outlet >>> .ql-editor' },
  { url: 'https://www.tumblr.com/editors/tinymce-8', opener: '', box: 'iframe.tox-edit-area__iframe' },
] as const;

async function compose({ url, opener, box }: (typeof boxes)[number]): Promise<Page> {
  const page = await firefox.open(url);
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.waitForFunction(() => 'model' in window);
  if (opener !== '') await page.locator(opener).click();
  await page.locator(box).click();
  await page.keyboard.type('We are thrilled to announce tea.');
  await waitForOverlay(page, '[data-part="mark"] button');
  expect(await seen(page)).toEqual({ coaches: 1, marks: 1 });
  await page.$eval('talkwith-coach', (now) => now.setAttribute('data-first', ''));
  return page;
}

/** Another coach than the one composed with is there, and alone. */
async function isCoachedAnew(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('talkwith-coach:not([data-first])'));
  await waitForOverlay(page, '[data-part="mark"] button');
  expect(await seen(page)).toEqual({ coaches: 1, marks: 1 });
}

/** What can be seen of the coach, in the page and the frames and shadow roots in it. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const within = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : within(element.shadowRoot)),
        ...(element instanceof HTMLIFrameElement && element.contentDocument !== null
          ? within(element.contentDocument)
          : []),
      ]);
    const all = within(document);
    const shows = (range: AbstractRange) =>
      range.startContainer.parentElement?.checkVisibility() &&
      getComputedStyle(range.startContainer.parentElement, '::highlight(talkwith-nudge)').backgroundColor !==
        'rgba(0, 0, 0, 0)';
    const views = new Set(all.map((element) => element.ownerDocument.defaultView ?? window));
    return {
      coaches: all.filter((one) => one.localName === 'talkwith-coach' && one.checkVisibility()).length,
      marks: [...views].flatMap(({ CSS }) => [...(CSS.highlights.get('talkwith-nudge') ?? [])]).filter(shows)
        .length,
    };
  });

const typeOn = async (page: Page) => {
  await page.bringToFront();
  const before = await page.evaluate(() => window.model());
  await page.keyboard.type(' And more.');
  expect(await page.evaluate(() => window.model())).toBe(`${before} And more.`);
};

const patience = 60_000;

test(
  'switched off under its pages, nothing of it is seen and the drafts stay; switched on, each is coached again',
  async () => {
    const pages = [];
    for (const box of boxes) pages.push(await compose(box));
    await firefox.manage('disable');
    for (const page of pages) {
      expect(await seen(page)).toEqual({ coaches: 0, marks: 0 });
      await typeOn(page);
      expect(await seen(page)).toEqual({ coaches: 0, marks: 0 });
    }
    await firefox.manage('enable');
    for (const page of pages) {
      await typeOn(page);
      await isCoachedAnew(page);
      await page.close();
    }
    expect(complaints).toEqual([]);
  },
  patience,
);

test(
  'updated under its pages, the new coach takes the place of the old',
  async () => {
    cpSync(built, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: '987.6.5' }));
    const pages = [];
    for (const box of boxes) pages.push(await compose(box));
    await firefox.browser.installExtension(folder);
    for (const page of pages) {
      await typeOn(page);
      await isCoachedAnew(page);
      await page.close();
    }
    expect(complaints).toEqual([]);
  },
  patience,
);

// The last, as it does not come back.
test('removed under its pages, nothing of it is seen and the draft is posted as it was typed', async () => {
  const page = await compose(boxes[0]);
  await firefox.manage('uninstall');
  await typeOn(page);
  expect(await seen(page)).toEqual({ coaches: 0, marks: 0 });
  await page.locator('form.compose-form button[type="submit"]').click();
  await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
  expect((await page.evaluate(() => window.posted))[0]?.text).toBe(
    'We are thrilled to announce tea. And more.',
  );
  expect(await seen(page)).toEqual({ coaches: 0, marks: 0 });
  expect(complaints).toEqual([]);
  await page.close();
});
