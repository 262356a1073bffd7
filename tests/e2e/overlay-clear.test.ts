import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton, painted } from './harness/coach.ts';
import { composers } from './harness/composers.ts';
import { siteComposers } from './harness/site-composers.ts';

/** A composer of a fixture, and how a person gets to it. */
interface Row {
  readonly name: string;
  readonly url: string;
  readonly submit: string;
  readonly counter?: string;
  open(page: Page): Promise<Locator>;
}

const rows: readonly Row[] = [
  ...composers.map((composer) => ({ ...composer, open: (page: Page) => composer.open(page) })),
  ...siteComposers.map((composer) => ({
    ...composer,
    async open(page: Page) {
      for (const opener of composer.openers ?? []) await page.locator(opener).first().click();
      const box = page.locator(composer.box).first();
      await box.click();
      return box;
    },
  })),
];

const widths = [1280, 768, 360];
const schemes = ['light', 'dark'] as const;
const long = ` ${'Our menu has changed a little, and the soup is the better for it. '.repeat(12)}`;

/** Several at a time, each with a page of its own in front: another page in front stops the frames of the first. */
let free: Browser[];
let all: readonly Browser[];
beforeAll(async () => {
  all = await Promise.all([startChromium(), startChromium(), startChromium()]);
  free = [...all];
});
afterAll(() => Promise.all(all.map((browser) => browser.close())));

/** Runs `work` in a browser nobody else is using. */
async function inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = free.pop() ?? expect.fail('more tests at a time than browsers');
  await work(browser);
  free.push(browser);
}

describe.concurrent('nothing of ours is over Post, the counter or the words being typed', () => {
  test.each(rows)('$name', (row) =>
    inBrowser(async (browser) => {
      const page = await browser.open(row.url);
      const box = await row.open(page);
      await page.keyboard.type(broadcast);
      await markButton(page).waitFor();
      for (const draft of ['short', 'long'] as const) {
        if (draft === 'long') await page.keyboard.insertText(long);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await box.scrollIntoViewIfNeeded();
          const isClear = async (what: string, ours: Locator) => {
            for (const colorScheme of schemes) {
              await page.emulateMedia({ colorScheme });
              const state = `${what}, ${draft} draft, ${width} wide, ${colorScheme}`;
              await expect
                .poll(() => covered(page, row, box, draft, ours), { message: state, interval: 20 })
                .toEqual([]);
            }
          };
          await isClear('mark', markButton(page));
          await markButton(page).click();
          await isClear('card', card(page));
          await page.keyboard.press('Escape');
        }
      }
      await page.close();
    }),
  );
});

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What of the page `ours` is over, by name, once the page has painted. */
async function covered(
  page: Page,
  { submit, counter }: Row,
  box: Locator,
  draft: 'short' | 'long',
  ours: Locator,
): Promise<string[]> {
  await painted(page);
  const [rect, post, count, words] = await Promise.all([
    ours.boundingBox(),
    page.locator(submit).last().boundingBox(),
    counter === undefined ? null : page.locator(counter).first().boundingBox(),
    draft === 'short' ? box.boundingBox() : typedLine(box),
  ]);
  if (rect === null) return ['nothing, it is not there'];
  return Object.entries({ Post: post, 'the counter': count, 'the words': words }).flatMap(([name, other]) =>
    other !== null && overlap(rect, other) ? [name] : [],
  );
}

/** The line the caret is in, from edge to edge of the box: in a textarea the last. */
function typedLine(box: Locator): Promise<Rect | null> {
  return box.evaluate((element) => {
    const { x, y, width } = element.getBoundingClientRect();
    if (element instanceof HTMLTextAreaElement) {
      const { paddingBottom, lineHeight, fontSize } = getComputedStyle(element);
      const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
      const end = y + element.clientTop + element.scrollHeight - element.scrollTop;
      return { x, y: end - Number.parseFloat(paddingBottom) - height, width, height };
    }
    const tree = element.getRootNode();
    // Chromium's own way to a selection inside a shadow root.
    const selectionOf = 'getSelection' in tree ? Reflect.get(tree, 'getSelection') : null;
    const selection: Selection | null =
      typeof selectionOf === 'function' ? selectionOf.call(tree) : document.getSelection();
    if (selection?.focusNode == null) return null;
    const range = document.createRange();
    range.setStart(selection.focusNode, selection.focusOffset);
    const line = range.getBoundingClientRect();
    return { x, y: line.y, width, height: line.height };
  });
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
