import type { ReplyTargetSelectors } from '../../sites/kit/site.ts';
import type { ReplyTarget } from '../../text/draft.ts';
import { closestThroughShadow } from '../dom/ancestors.ts';
import { framesAround, outermostFrame } from '../dom/frames.ts';

/** What the box `root` answers, as the page shows it, or null where that cannot be told. */
export function findReplyTarget(root: Element, selectors: ReplyTargetSelectors): ReplyTarget | null {
  const { within, item, text, author } = selectors;
  const scope =
    within === undefined ? outermostFrame(root).ownerDocument : closestThroughShadow(root, within);
  const before = [...(scope?.querySelectorAll(item) ?? [])].filter((element) => precedes(element, root));
  const answered = before.at(-1);
  const words = answered === undefined ? '' : textIn(answered, text);
  if (answered === undefined || words === '') return null;
  return { text: words, author: (author === undefined ? '' : textIn(answered, author)) || null };
}

/** Whether `element` comes before the box, or before the frame it is in; one around the box (the comment whose reply is written) does. */
function precedes(element: Element, root: Element): boolean {
  const there = [root, ...framesAround(root)].find((one) => one.ownerDocument === element.ownerDocument);
  return (
    there !== undefined && (element.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function textIn(element: Element, selector: string): string {
  const found = selector === ':scope' ? element : element.querySelector(selector);
  return found?.textContent?.trim() ?? '';
}
