import { frameOf } from './frames.ts';

/**
 * Yields the ancestors of `element`, nearest first, across open shadow roots and same-origin
 * frames.
 */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node = parentOf(element);
  while (node !== null) {
    yield node;
    node = parentOf(node);
  }
}

/** Returns the nearest of `element` and its `ancestorsOf` that matches `selector`, or null. */
export function closestThroughShadow(element: Element, selector: string): Element | null {
  if (matches(element, selector)) return element;
  for (const ancestor of ancestorsOf(element)) if (matches(ancestor, selector)) return ancestor;
  return null;
}

/** `element.matches`, safe for a form with a field named "matches", which hides the method. */
export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

/** `element.contains`, safe for a form with a field named "contains". */
export function contains(element: Element, other: Node): boolean {
  return Node.prototype.contains.call(element, other);
}

function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  if (isShadowRoot(root)) return root.host;
  return root === element.ownerDocument ? frameOf(element.ownerDocument) : null;
}

/** Not by `instanceof`, because every frame has its own `ShadowRoot` class. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
