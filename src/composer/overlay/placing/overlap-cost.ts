import { matches } from '../../dom/ancestors.ts';
import { backgroundOf } from '../../dom/background-color.ts';
import { overlap } from './rects.ts';

const control =
  'a[href],button,input,select,textarea,label,[role="button"],[role="link"],[role="progressbar"],progress,[contenteditable="true"]';
const picture = 'img,svg,video,canvas';
/** Elements of Grammarly, LanguageTool and Harper. Their buttons are in shadow roots. */
const otherChecker = /^(grammarly|lt|harper)-/;

/** The cost of covering one control. */
export const controlCost = 10;

/** The distance in CSS pixels between tested points: smaller than any control. */
const step = 14;

/**
 * Returns the cost of covering `rect`: high for each control and each element of another checker,
 * low for each text or picture. Covering the `overlay` itself costs nothing.
 */
export function overlapCost(rect: DOMRect, view: Window, overlay: Element): number {
  const isOpaque = new Map<Element, boolean>();
  let cost = 0;
  for (const { x, y } of gridPoints(rect)) {
    for (const element of elementsAt(view.document, x, y, overlay)) {
      let hidesOthers = isOpaque.get(element);
      if (hidesOthers === undefined) {
        cost += costOf(element, rect);
        hidesOthers = backgroundOf(element).alpha > 0.5;
        isOpaque.set(element, hidesOthers);
      }
      if (hidesOthers) break;
    }
  }
  return cost;
}

function* gridPoints({ x, y, width, height }: DOMRect): Generator<{ x: number; y: number }> {
  const columns = Math.ceil(width / step) || 1;
  const rows = Math.ceil(height / step) || 1;
  for (let column = 0; column <= columns; column++) {
    for (let row = 0; row <= rows; row++) {
      yield { x: x + (width * column) / columns, y: y + (height * row) / rows };
    }
  }
}

/** Yields the elements at a point, topmost first, with those in open shadow roots. */
function* elementsAt(tree: DocumentOrShadowRoot, x: number, y: number, overlay: Element): Generator<Element> {
  for (const element of tree.elementsFromPoint(x, y)) {
    if (element === overlay) continue;
    const { shadowRoot } = element;
    const isOpen = shadowRoot !== null && shadowRoot !== tree && !otherChecker.test(element.localName);
    if (isOpen) yield* elementsAt(shadowRoot, x, y, overlay);
    yield element;
  }
}

function costOf(element: Element, rect: DOMRect): number {
  if (otherChecker.test(element.localName) || Element.prototype.closest.call(element, control) !== null)
    return controlCost;
  const isPicture = matches(element, picture) || getComputedStyle(element).backgroundImage !== 'none';
  return isPicture || hasTextIn(element, rect) ? 1 : 0;
}

function hasTextIn(element: Element, rect: DOMRect): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim() === '') continue;
    range.selectNode(node);
    if ([...range.getClientRects()].some((line) => overlap(line, rect))) return true;
  }
  return false;
}
