import type { Locator, Page } from 'playwright-core';

/** A draft the coach has much against. */
export const broadcast = '🚀 BIG NEWS!!! We are thrilled to announce our tea. #launch #sale #tech #deals';

/** The draft of the main journey: one more, with a link, of which editors make something while it is typed. */
export const broadcastWithLink =
  '🚀 BIG NEWS!!! We are thrilled to announce our cutting-edge solution. Buy now: https://example.com #launch #sale #tech #deals';

/** A draft the coach has nothing against. */
export const conversation = 'The ferry was late again. How do you get home when it is?';

/** What a person sees of the coach. */
export const markButton = (page: Page): Locator => page.locator('talkwith-coach [data-part="mark"] button');
export const card = (page: Page): Locator => page.locator('talkwith-coach [data-part="card"]');

/** When the mark is there to be seen. A locator looks every half second after a while, this at each frame. */
export function waitForMark(page: Page): Promise<unknown> {
  return page.waitForFunction(() =>
    document
      .querySelector('talkwith-coach')
      ?.shadowRoot?.querySelector('[data-part="mark"] button')
      ?.checkVisibility({ visibilityProperty: true }),
  );
}

/** The words marked in the page now, in order, by any highlight of the coach. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('talkwith-'))
      .flatMap(([, highlight]) => [...highlight])
      .map((range) => (range instanceof Range ? range.toString() : '')),
  );
}

/** The caret's place: how many characters of the box stand before it; −1 where the box has no caret. */
export function caret(box: Locator): Promise<number> {
  return box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) {
      return element.matches(':focus') ? element.selectionStart : -1;
    }
    const tree = element.getRootNode();
    // Chromium's own way to a selection inside a shadow root.
    const selectionOf = 'getSelection' in tree ? Reflect.get(tree, 'getSelection') : null;
    const selection: Selection | null =
      typeof selectionOf === 'function' ? selectionOf.call(tree) : document.getSelection();
    if (selection?.anchorNode == null || !element.contains(selection.anchorNode)) return -1;
    const before = document.createRange();
    before.setStart(element, 0);
    before.setEnd(selection.anchorNode, selection.anchorOffset);
    return before.toString().length;
  });
}

/** The text in the box as `caret` counts it: what stands in its nodes, with nothing for the ends of paragraphs. */
export function textInBox(box: Locator): Promise<string> {
  return box.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const all = document.createRange();
    all.selectNodeContents(element);
    return all.toString();
  });
}

/** The text the site would post if Post were pressed now. */
export const model = (page: Page): Promise<string> => page.evaluate(() => window.model());

/** What the site was given to post, so far. */
export const posted = (page: Page) => page.evaluate(() => window.posted);

/** When the page has painted what was last done to it: some editors apply an undo in a later task. */
export function nextPaint(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
