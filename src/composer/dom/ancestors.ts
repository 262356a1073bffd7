import { frameOf } from './frames.ts';

/** The ancestors of `element`, nearest first, through the hosts of open shadow roots and out of frames. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node = parentOf(element);
  while (node !== null) {
    yield node;
    node = parentOf(node);
  }
}

/** The nearest ancestor (or `element` itself) matching `selector`, or null: see `ancestorsOf`. */
export function closestThroughShadow(element: Element, selector: string): Element | null {
  if (matches(element, selector)) return element;
  for (const ancestor of ancestorsOf(element)) if (matches(ancestor, selector)) return ancestor;
  return null;
}

/** As every element does it: a form has its fields for properties, and one may be called "matches". */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** See `matches`. */
export function contains(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return root === element.ownerDocument ? frameOf(element.ownerDocument) : null;
}

/** Every frame has classes of its own, so `instanceof` does not tell. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
