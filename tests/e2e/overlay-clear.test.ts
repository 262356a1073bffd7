import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from './harness/chromium.ts';
import { broadcast, card, markButton, painted } from './harness/coach.ts';
import { type ComposerOfSite, everyComposer as rows } from './harness/every-composer.ts';

const widths = [1280, 768, 360];
const schemes = ['light', 'dark'] as const;
const long = ` ${'Our menu has changed a little, and the soup is the better for it. '.repeat(12)}`;

/** What was covered, by row. Three browsers go through the rows together: most of the time is waiting. */
const found = new Map<ComposerOfSite, readonly string[]>();
beforeAll(async () => {
  const left = [...rows];
  const walk = async () => {
    const browser = await startChromium();
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      const page = await browser.open(row.url);
      page.setDefaultTimeout(10_000);
      found.set(row, await survey(page, row).catch((error: unknown) => [String(error)]));
      await page.close();
    }
    await browser.close();
  };
  await Promise.all([walk(), walk(), walk()]);
}, 240_000);

describe('nothing of ours is over Post, the counter or the words being typed', () => {
  test.each(rows)('$name', (row) => {
    expect(found.get(row)).toEqual([]);
  });
});

/** Everything the mark and the open card cover, in all widths and themes, with a short draft and a long one. */
async function survey(page: Page, row: ComposerOfSite): Promise<string[]> {
  const all: string[] = [];
  const box = await row.open(page);
  await page.keyboard.insertText(broadcast);
  await markButton(page).waitFor();
  for (const draft of ['short', 'long'] as const) {
    if (draft === 'long') await page.keyboard.insertText(long);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await box.scrollIntoViewIfNeeded();
      for (const part of ['mark', 'card'] as const) {
        if (part === 'card') await markButton(page).click();
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          const ours = part === 'mark' ? markButton(page) : card(page);
          const state = `${part}, ${draft} draft, ${width} wide, ${colorScheme}`;
          for (const name of await covered(page, row, box, draft, ours)) all.push(`${state}: ${name}`);
        }
      }
      await page.keyboard.press('Escape');
    }
  }
  return all;
}

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** More frames than it takes to look for a better place. */
const patience = 40;

/** What of the page `ours` stays over, by name. */
async function covered(
  page: Page,
  { submit, counter }: ComposerOfSite,
  box: Locator,
  draft: 'short' | 'long',
  ours: Locator,
): Promise<string[]> {
  let names: string[] = [];
  for (let looks = 0; looks < patience; looks++) {
    await painted(page);
    const [rect, post, count, words] = await Promise.all([
      ours.boundingBox(),
      page.locator(submit).last().boundingBox(),
      counter === undefined ? null : page.locator(counter).first().boundingBox(),
      draft === 'short' ? box.boundingBox() : typedLine(box),
    ]);
    names = Object.entries({ Post: post, 'the counter': count, 'the words': words }).flatMap(
      ([name, other]) => (rect === null || (other !== null && overlap(rect, other)) ? [name] : []),
    );
    if (names.length === 0) break;
  }
  return names;
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
