import type { ReplyTargetSelectors } from '../../sites/kit/site.ts';
import type { ReplyTarget } from '../../text/draft.ts';
import { closestThroughShadow } from '../dom/ancestors.ts';
import { framesAround, outermostFrame } from '../dom/frames.ts';

/**
 * Finds what the composer `root` answers on the page. Null where there is none, or it has no text.
 */
export function findReplyTarget(root: Element, selectors: ReplyTargetSelectors): ReplyTarget | null {
  const { within, item, text, author } = selectors;
  const scope =
    within === undefined ? outermostFrame(root).ownerDocument : closestThroughShadow(root, within);
  const items = [...(scope?.querySelectorAll(item) ?? [])];
  const target = items.findLast((element) => precedes(element, root));
  const targetText = target === undefined ? '' : textIn(target, text);
  if (target === undefined || targetText === '') return null;
  return { text: targetText, author: (author === undefined ? '' : textIn(target, author)) || null };
}

/** Whether `element` comes before, or contains, the composer or the frame around it. */
function precedes(element: Element, root: Element): boolean {
  const anchor = [root, ...framesAround(root)].find(
    (candidate) => candidate.ownerDocument === element.ownerDocument,
  );
  return (
    anchor !== undefined && (element.compareDocumentPosition(anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

function textIn(element: Element, selector: string): string {
  const match = selector === ':scope' ? element : element.querySelector(selector);
  return match?.textContent?.trim() ?? '';
}
