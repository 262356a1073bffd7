import type { Locator, Page } from 'playwright-core';
import { passTimeUntil } from './coach-clock.ts';

/** A draft with many tips. */
export const broadcast = '🚀 BIG NEWS!!! We are thrilled to announce our tea. #launch #sale #tech #deals';

/** Another draft with many tips. Editors change their DOM while its link is typed. */
export const broadcastWithLink =
  '🚀 BIG NEWS!!! We are thrilled to announce our cutting-edge solution. Buy now: https://example.com #launch #sale #tech #deals';

/** A draft with praise and no tip. */
export const conversation = 'The ferry was late again. How do you get home when it is?';

/** Text that makes a draft longer than its box. */
export const moreText = ` ${'Our menu has changed a little, and the soup is the better for it. '.repeat(12)}`;

/** A page of Playwright or of Puppeteer. */
interface AnyPage {
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

export const markButton = (page: Page): Locator => page.locator('talkwith-coach [data-part="mark"] button');
export const card = (page: Page): Locator => page.locator('talkwith-coach [data-part="card"]');

/** Waits for a visible mark, and lets the coach's time pass quickly. */
export function waitForMark(page: Page): Promise<unknown> {
  return passTimeUntil(page, waitForMarkInRealTime(page));
}

/**
 * Waits for a visible mark as long as a person would. Checks every frame, where a locator soon
 * checks only twice a second.
 */
export function waitForMarkInRealTime(page: Page): Promise<unknown> {
  return page.waitForFunction(() =>
    [...document.querySelectorAll('talkwith-coach')].some((overlay) =>
      overlay.shadowRoot
        ?.querySelector('[data-part="mark"] button')
        ?.checkVisibility({ visibilityProperty: true }),
    ),
  );
}

/** The words that any of the coach's highlights covers now, in order. */
export function markedWords(page: AnyPage): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('talkwith-'))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => (range instanceof Range ? range.toString() : '')),
  );
}

/**
 * The number of UTF-16 units before the caret, as `textInBox` counts them; −1 if the box has no
 * caret.
 */
export function caret(box: Locator): Promise<number> {
  return box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      return element.matches(':focus') ? element.selectionStart : -1;
    }
    const root = element.getRootNode();
    // Only Chromium has `getSelection` on a shadow root.
    const getSelection = 'getSelection' in root ? Reflect.get(root, 'getSelection') : null;
    const selection: Selection | null =
      typeof getSelection === 'function' ? getSelection.call(root) : document.getSelection();
    if (selection?.anchorNode == null || !element.contains(selection.anchorNode)) return -1;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(selection.anchorNode, selection.anchorOffset);
    return before.toString().length;
  });
}

/** The text of the box's nodes. Paragraph ends add nothing. */
export function textInBox(box: Locator): Promise<string> {
  return box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const all = document.createRange();
    all.selectNodeContents(element);
    return all.toString();
  });
}

/** The text that the site would post now. */
export const model = (page: AnyPage): Promise<string> => page.evaluate(() => window.model());

/** All posts that the site has accepted so far. */
export const posted = (page: AnyPage) => page.evaluate(() => window.posted);

/** Waits until the page has painted the last change: some editors apply an undo in a later task. */
export function nextPaint(page: AnyPage): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
