import type { JSHandle, Locator, Page } from 'playwright-core';
import type { AnyComposer } from './all-composers.ts';

const selectors = { mark: '[data-part="mark"] button', card: '[data-part="card"]' } as const;

/** The parts of a composer that the coach must not cover. */
export interface PageParts {
  readonly post: JSHandle<Element>;
  readonly counter: JSHandle<Element> | null;
  readonly box: JSHandle<Element>;
}

export async function findPageParts(
  page: Page,
  { submit, counter }: AnyComposer,
  box: Locator,
): Promise<PageParts> {
  const handleOf = (locator: Locator) => locator.evaluateHandle((element: Element) => element);
  return {
    post: await handleOf(page.locator(submit).last()),
    counter: counter === undefined ? null : await handleOf(page.locator(counter).first()),
    box: await handleOf(box),
  };
}

/**
 * The names of the page parts that the mark or the card covers. Checks frame by frame until nothing
 * is covered, at most 40 times, because the coach may still move. With a long draft, only the
 * current line of the box must stay visible. The loop runs in the page, because a call from outside
 * for each frame takes three times as long.
 */
export function coveredParts(
  page: Page,
  parts: PageParts,
  draft: 'short' | 'long',
  part: keyof typeof selectors,
): Promise<string[]> {
  return page.evaluate(
    async ({ post, counter, box, draft, selector }) => {
      const rectOf = (element: Element | null | undefined) => {
        const rect = element?.getBoundingClientRect();
        return rect === undefined || rect.width * rect.height === 0 ? null : rect;
      };
      /** The line with the caret, as wide as the box. For a textarea, its last line. */
      const currentLine = () => {
        const { x, y, width } = box.getBoundingClientRect();
        if (box instanceof HTMLTextAreaElement) {
          const { paddingBottom, lineHeight, fontSize } = getComputedStyle(box);
          const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
          const end = y + box.clientTop + box.scrollHeight - box.scrollTop;
          return new DOMRect(x, end - Number.parseFloat(paddingBottom) - height, width, height);
        }
        const root = box.getRootNode();
        // Only Chromium has `getSelection` on a shadow root.
        const getSelection = 'getSelection' in root ? Reflect.get(root, 'getSelection') : null;
        const selection: Selection | null =
          typeof getSelection === 'function' ? getSelection.call(root) : document.getSelection();
        if (selection?.focusNode == null) return null;
        const range = document.createRange();
        range.setStart(selection.focusNode, selection.focusOffset);
        const line = range.getBoundingClientRect();
        return new DOMRect(x, line.y, width, line.height);
      };
      const overlap = (a: DOMRect, b: DOMRect) =>
        a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
      const findCovered = () => {
        if ([post, counter, box].some((element) => element?.isConnected === false))
          throw new Error('The page has replaced its Post button, its counter or its box.');
        const coach = rectOf(document.querySelector('talkwith-coach')?.shadowRoot?.querySelector(selector));
        const pageRects = {
          Post: rectOf(post),
          'the counter': rectOf(counter),
          'the words': draft === 'short' ? rectOf(box) : currentLine(),
        };
        return Object.entries(pageRects).flatMap(([name, rect]) =>
          coach === null || (rect !== null && overlap(coach, rect)) ? [name] : [],
        );
      };
      const nextPaint = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      let names: string[] = [];
      for (let checks = 0; checks < 40; checks++) {
        await nextPaint();
        names = findCovered();
        if (names.length === 0) break;
      }
      return names;
    },
    { ...parts, draft, selector: selectors[part] },
  );
}
