/** The ancestors of `element`, nearest first, through the hosts of open shadow roots. */
export function* ancestorsOf(element: Element): Generator<Element> {
  let node: Element | null = parentThroughShadow(element);
  while (node !== null) {
    yield node;
    node = parentThroughShadow(node);
  }
}

/** The nearest ancestor (or `element` itself) matching `selector`, through open shadow roots, or null. */
export function closestThroughShadow(element: Element, selector: string): Element | null {
  if (element.matches(selector)) return element;
  for (const ancestor of ancestorsOf(element)) if (ancestor.matches(selector)) return ancestor;
  return null;
}

function parentThroughShadow(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
