import { matches } from '../../dom/ancestors.ts';
import { backgroundOf } from '../../dom/background-color.ts';
import { overlap } from './rects.ts';

const tool =
  'a[href],button,input,select,textarea,label,[role="button"],[role="link"],[role="progressbar"],progress,[contenteditable="true"]';
const picture = 'img,svg,video,canvas';
/** The elements of Grammarly, LanguageTool and Harper, whose buttons stand in their own shadow roots. */
const otherChecker = /^(grammarly|lt|harper)-/;

/** What one thing to press or write in weighs. */
export const controlCost = 10;

/** Pixels between the points looked at: less than the smallest thing there is to find. */
const step = 14;

/**
 * How much a box of ours at `rect` would be in the way: much for each thing to press or to write in, and each
 * sign of another checker; a little for each piece of text or picture. `ours` is not counted.
 */
export function overlapCost(rect: DOMRect, view: Window, ours: Element): number {
  const seen = new Map<Element, boolean>();
  let sum = 0;
  const across = Math.ceil(rect.width / step) || 1;
  const down = Math.ceil(rect.height / step) || 1;
  for (let i = 0; i <= across; i++) {
    for (let j = 0; j <= down; j++) {
      const x = rect.x + (rect.width * i) / across;
      const y = rect.y + (rect.height * j) / down;
      for (const element of stackAt(view.document, x, y, ours)) {
        let hides = seen.get(element);
        if (hides === undefined) {
          sum += weight(element, rect);
          hides = backgroundOf(element).alpha > 0.5;
          seen.set(element, hides);
        }
        if (hides) break;
      }
    }
  }
  return sum;
}

/** What is painted at a point, uppermost first, into open shadow roots. */
function* stackAt(tree: DocumentOrShadowRoot, x: number, y: number, ours: Element): Generator<Element> {
  for (const element of tree.elementsFromPoint(x, y)) {
    if (element === ours) continue;
    const { shadowRoot } = element;
    const isOpen = shadowRoot !== null && shadowRoot !== tree && !otherChecker.test(element.localName);
    if (isOpen) yield* stackAt(shadowRoot, x, y, ours);
    yield element;
  }
}

function weight(element: Element, rect: DOMRect): number {
  if (otherChecker.test(element.localName) || Element.prototype.closest.call(element, tool) !== null)
    return controlCost;
  const isPicture = matches(element, picture) || getComputedStyle(element).backgroundImage !== 'none';
  return isPicture || hasWordsIn(element, rect) ? 1 : 0;
}

function hasWordsIn(element: Element, rect: DOMRect): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') continue;
    range.selectNode(node);
    if ([...range.getClientRects()].some((line) => overlap(line, rect))) return true;
  }
  return false;
}
