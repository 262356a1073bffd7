import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from './harness/chromium.ts';
import { markedWords } from './harness/coach.ts';
import { openWithMark } from './harness/open-with-mark.ts';
import { sharedChromium } from './harness/shared-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});
afterAll(() => browser.close());

test('marks in a textarea stay on their words while it is typed in, resized, zoomed and scrolled', async () => {
  const tags = 'We changed the menu for spring. #soup #bread #salad #cake #tea #coffee';
  const { page, box } = await openWithMark(
    browser,
    'https://www.tumblr.com/editors/textarea',
    'textarea',
    tags,
  );
  const isOnWords = async () => {
    const [marked = 'nothing'] = await markedWords(page);
    const [mark, words] = await Promise.all([findMark(page), findWords(box, marked)]);
    return { x: Math.abs(mark.x - words.x) < 1.5, y: Math.abs(mark.y - words.y) < 1.5 };
  };
  const both = { x: true, y: true };
  await expect.poll(isOnWords).toEqual(both);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Hello, and good morning to you! ');
  await expect.poll(isOnWords, { timeout: 5000, message: 'typing at the start' }).toEqual(both);
  for (const css of ['width: 260px', 'width: 261px; letter-spacing: 1px', 'zoom: 1.4', 'height: 60px']) {
    await box.evaluate((element, style) => {
      element.style.cssText += `; min-height: 0; ${style}`;
    }, css);
    await expect.poll(isOnWords, { timeout: 5000, message: css }).toEqual(both);
  }
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And tell us which of them you would have at home, and with what beside it.');
  await expect.poll(isOnWords, { timeout: 5000, message: 'typing at the end' }).toEqual(both);
  await box.evaluate((element) => element.scrollTo(0, 17));
  await expect.poll(isOnWords, { timeout: 5000, message: 'scrolling the box' }).toEqual(both);
  await page.evaluate(() => scrollTo(0, 30));
  await expect.poll(isOnWords, { timeout: 5000, message: 'scrolling the page' }).toEqual(both);

  const isMarkVisible = () =>
    readFirstRange(
      page,
      (range) => range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) === true,
    );
  expect(await isMarkVisible()).toBe(true);
  await box.evaluate((element) => {
    element.style.rotate = '2deg';
    element.style.height = '61px';
  });
  await expect
    .poll(isMarkVisible, { message: 'no mark on rotated text, whose position is unknown' })
    .toBe(false);
});

/** Runs `read` in the page with the first marked range. */
function readFirstRange<Result>(page: Page, read: (range: Range) => Result): Promise<Result> {
  return page.evaluate(
    `(${read})([...[...CSS.highlights].find(([name]) => name.startsWith('talkwith-'))[1]][0])`,
  );
}

const findMark = (page: Page) =>
  readFirstRange(page, (range) => {
    const [{ x, y } = new DOMRect()] = range.getClientRects();
    return { x, y };
  });

/** The position of `words` in a textarea, measured in a copy of the textarea. */
function findWords(box: Locator, words: string): Promise<{ x: number; y: number }> {
  return box.evaluate((element, wanted) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('The box is not a textarea.');
    const copy = document.createElement('div');
    for (const property of getComputedStyle(element))
      copy.style.setProperty(property, getComputedStyle(element).getPropertyValue(property));
    copy.style.cssText += `; position: absolute; visibility: hidden; overflow: auto; width: ${element.offsetWidth}px; height: ${element.offsetHeight}px`;
    copy.textContent = element.value;
    element.before(copy);
    copy.scrollTop = element.scrollTop;
    const range = document.createRange();
    const at = element.value.indexOf(wanted);
    if (copy.firstChild === null || at < 0) throw new Error(`The draft does not contain “${wanted}”.`);
    range.setStart(copy.firstChild, at);
    range.setEnd(copy.firstChild, at + wanted.length);
    const [{ x, y } = new DOMRect()] = range.getClientRects();
    const own = copy.getBoundingClientRect();
    const real = element.getBoundingClientRect();
    copy.remove();
    return { x: x - own.x + real.x, y: y - own.y + real.y };
  }, words);
}
