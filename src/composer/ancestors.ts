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
  if (element.matches(selector)) return element;
  for (const ancestor of ancestorsOf(element)) if (ancestor.matches(selector)) return ancestor;
  return null;
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
