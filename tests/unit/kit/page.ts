/** Replaces the page with `markup`. Returns the element with `data-here`. */
export function page(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return here(document);
}

/** Returns the element of `tree` with `data-here`. Throws an error if there is none. */
export function here(tree: ParentNode): HTMLElement {
  const found = tree.querySelector('[data-here]');
  if (!(found instanceof HTMLElement)) throw new Error('No element of this markup has data-here.');
  return found;
}

/** Returns the first element that matches `selector`. Throws an error if there is none. */
export function one(selector: string, tree: ParentNode = document): HTMLElement {
  const found = tree.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`No element of the page matches ${selector}.`);
  return found;
}

/** Returns the first text node in `node`. Throws an error if there is none. */
export function firstText(node: Node): Text {
  const found = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
  if (!(found instanceof Text)) throw new Error('The node contains no text.');
  return found;
}
