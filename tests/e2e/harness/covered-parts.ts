import type { JSHandle, Locator, Page } from 'playwright-core';
import type { TestComposer } from './all-composers.ts';

const parts = { mark: '[data-part="mark"] button', card: '[data-part="card"]' } as const;

/** What of a composer must stay to be seen. */
export interface PageParts {
  readonly post: JSHandle<Element>;
  readonly counter: JSHandle<Element> | null;
  readonly box: JSHandle<Element>;
}

/** Finds what of a composer must stay to be seen. */
export async function findPageParts(
  page: Page,
  { submit, counter }: TestComposer,
  box: Locator,
): Promise<PageParts> {
  const found = (locator: Locator) => locator.evaluateHandle((element: Element) => element);
  return {
    post: await found(page.locator(submit).last()),
    counter: counter === undefined ? null : await found(page.locator(counter).first()),
    box: await found(box),
  };
}

/**
 * What of the page the coach's `part` stays over, by name, after more frames than it takes to look for a better
 * place; with a long draft of the words the line being typed alone. All in the page: asked frame by frame from
 * outside, it costs three times as much.
 */
export function coveredParts(
  page: Page,
  kept: PageParts,
  draft: 'short' | 'long',
  part: keyof typeof parts,
): Promise<string[]> {
  return page.evaluate(
    async ({ post, counter, box, draft, part }) => {
      const rectOf = (element: Element | null | undefined) => {
        const rect = element?.getBoundingClientRect();
        return rect === undefined || rect.width * rect.height === 0 ? null : rect;
      };
      /** The line the caret is in, from edge to edge of the box: in a textarea the last. */
      const typedLine = () => {
        const { x, y, width } = box.getBoundingClientRect();
        if (box instanceof HTMLTextAreaElement) {
          const { paddingBottom, lineHeight, fontSize } = getComputedStyle(box);
          const height = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
          const end = y + box.clientTop + box.scrollHeight - box.scrollTop;
          return new DOMRect(x, end - Number.parseFloat(paddingBottom) - height, width, height);
        }
        const tree = box.getRootNode();
        // Chromium's own way to a selection inside a shadow root.
        const selectionOf = 'getSelection' in tree ? Reflect.get(tree, 'getSelection') : null;
        const selection: Selection | null =
          typeof selectionOf === 'function' ? selectionOf.call(tree) : document.getSelection();
        if (selection?.focusNode == null) return null;
        const range = document.createRange();
        range.setStart(selection.focusNode, selection.focusOffset);
        const line = range.getBoundingClientRect();
        return new DOMRect(x, line.y, width, line.height);
      };
      const overlap = (a: DOMRect, b: DOMRect) =>
        a.x < b.right && b.x < a.right && a.y < b.bottom && b.y < a.bottom;
      const look = () => {
        if ([post, counter, box].some((element) => element?.isConnected === false))
          throw new Error('The page has put another in the place of what must stay to be seen.');
        const ours = rectOf(document.querySelector('talkwith-coach')?.shadowRoot?.querySelector(part));
        const theirs = {
          Post: rectOf(post),
          'the counter': rectOf(counter),
          'the words': draft === 'short' ? rectOf(box) : typedLine(),
        };
        return Object.entries(theirs).flatMap(([name, rect]) =>
          ours === null || (rect !== null && overlap(ours, rect)) ? [name] : [],
        );
      };
      const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      let names: string[] = [];
      for (let looks = 0; looks < 40; looks++) {
        await painted();
        names = look();
        if (names.length === 0) break;
      }
      return names;
    },
    { ...kept, draft, part: parts[part] },
  );
}
