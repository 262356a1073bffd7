/** Puts `markup` in the page, in place of what was there, and gives the element marked `data-here`. */
export function page(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return here(document);
}

/** The element of `tree` marked `data-here`. Throws where there is none. */
export function here(tree: ParentNode): HTMLElement {
  const found = tree.querySelector('[data-here]');
  if (!(found instanceof HTMLElement)) throw new Error('Nothing in this markup is marked data-here.');
  return found;
}

/** The one element matching `selector`. Throws where there is none. */
export function one(selector: string, tree: ParentNode = document): HTMLElement {
  const found = tree.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`Nothing in the page matches ${selector}.`);
  return found;
}

/** The first text node in `node`. Throws where there is none. */
export function firstText(node: Node): Text {
  const found = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();
  if (!(found instanceof Text)) throw new Error('There is no text in here.');
  return found;
}
