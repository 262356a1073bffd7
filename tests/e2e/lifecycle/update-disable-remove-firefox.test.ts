import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { model, posted } from '../harness/coach.ts';
import { copyExtension, type ExtensionCopy } from '../harness/copy-extension.ts';
import { built, type Firefox, startFirefox } from '../harness/firefox.ts';
import { waitForOverlay } from '../harness/firefox-overlay.ts';

/**
 * When Firefox updates, disables or removes an extension, it stops the content scripts in open
 * pages without an event. Their elements stay in the page.
 */
let firefox: Firefox;
const messages: string[] = [];
let nextVersion: ExtensionCopy;
beforeAll(async () => {
  nextVersion = copyExtension(built);
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox.close();
  nextVersion.remove();
});

/** A textarea, whose marks are in a copy of its text; a box in a shadow root; a box in a frame. */
const boxes = [
  { url: 'https://mastodon.social/home', opener: '', box: 'textarea.autosuggest-textarea__textarea' },
  { url: 'https://www.linkedin.com/feed/', opener: '#start-a-post', box: '#interop-outlet >>> .ql-editor' },
  { url: 'https://www.tumblr.com/editors/tinymce-8', opener: '', box: 'iframe.tox-edit-area__iframe' },
] as const;

async function openCoached({ url, opener, box }: (typeof boxes)[number]): Promise<Page> {
  const page = await firefox.open(url);
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  await page.waitForFunction(() => 'model' in window);
  if (opener !== '') await page.locator(opener).click();
  await page.locator(box).click();
  await page.keyboard.type('We are thrilled to announce tea.');
  await waitForOverlay(page, '[data-part="mark"] button');
  expect(await countVisible(page)).toEqual({ overlays: 1, marks: 1 });
  await page.$eval('talkwith-coach', (overlay) => overlay.setAttribute('data-first', ''));
  return page;
}

/** Checks that a new overlay has replaced the first one. */
async function expectNewCoach(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('talkwith-coach:not([data-first])'));
  await waitForOverlay(page, '[data-part="mark"] button');
  expect(await countVisible(page)).toEqual({ overlays: 1, marks: 1 });
}

/** The visible overlays and marked words in the page, its frames and its shadow roots. */
const countVisible = (page: Page) =>
  page.evaluate(() => {
    const elementsIn = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot === null ? [] : elementsIn(element.shadowRoot)),
        ...(element instanceof HTMLIFrameElement && element.contentDocument !== null
          ? elementsIn(element.contentDocument)
          : []),
      ]);
    const all = elementsIn(document);
    const isVisible = (range: AbstractRange) =>
      range.startContainer.parentElement?.checkVisibility() &&
      getComputedStyle(range.startContainer.parentElement, '::highlight(talkwith-nudge)').backgroundColor !==
        'rgba(0, 0, 0, 0)';
    const windows = new Set(all.map((element) => element.ownerDocument.defaultView ?? window));
    return {
      overlays: all.filter((one) => one.localName === 'talkwith-coach' && one.checkVisibility()).length,
      marks: [...windows]
        .flatMap(({ CSS }) => [...(CSS.highlights.get('talkwith-nudge') ?? [])])
        .filter(isVisible).length,
    };
  });

async function typeMore(page: Page): Promise<void> {
  await page.bringToFront();
  const before = await model(page);
  await page.keyboard.type(' And more.');
  expect(await model(page)).toBe(`${before} And more.`);
}

const timeout = 60_000;

test(
  'after the extension is disabled, its marks are gone and drafts stay; after it is enabled, pages are coached again',
  async () => {
    const pages = [];
    for (const box of boxes) pages.push(await openCoached(box));
    await firefox.manage('disable');
    for (const page of pages) {
      expect(await countVisible(page)).toEqual({ overlays: 0, marks: 0 });
      await typeMore(page);
      expect(await countVisible(page)).toEqual({ overlays: 0, marks: 0 });
    }
    await firefox.manage('enable');
    for (const page of pages) {
      await typeMore(page);
      await expectNewCoach(page);
      await page.close();
    }
    expect(messages).toEqual([]);
  },
  timeout,
);

test(
  'after an update, the new version replaces the old one in open pages',
  async () => {
    nextVersion.setVersion('987.6.5');
    const pages = [];
    for (const box of boxes) pages.push(await openCoached(box));
    await firefox.browser.installExtension(nextVersion.folder);
    for (const page of pages) {
      await typeMore(page);
      await expectNewCoach(page);
      await page.close();
    }
    expect(messages).toEqual([]);
  },
  timeout,
);

// This test must be the last, because the extension stays removed.
test('after the extension is removed, its marks are gone and the draft is posted as typed', async () => {
  const page = await openCoached(boxes[0]);
  await firefox.manage('uninstall');
  await typeMore(page);
  expect(await countVisible(page)).toEqual({ overlays: 0, marks: 0 });
  await page.locator('form.compose-form button[type="submit"]').click();
  await page.waitForFunction(() => window.posted?.length === 1, { polling: 'raf' });
  expect((await posted(page))[0]?.text).toBe('We are thrilled to announce tea. And more.');
  expect(await countVisible(page)).toEqual({ overlays: 0, marks: 0 });
  expect(messages).toEqual([]);
  await page.close();
});
