import type { Locator, Page } from 'playwright-core';
import { painted } from './coach.ts';
import type { ComposerOfSite } from './every-composer.ts';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** More frames than it takes to look for a better place. */
const patience = 40;

/** What of the page `ours` stays over, by name; with a long draft of the words the line being typed alone. */
export async function covered(
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
