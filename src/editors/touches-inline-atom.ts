const chip = 'a, [contenteditable="false"]';

/**
 * Whether `range` touches or crosses a link or a mention. Editors disagree on which of the two a word put
 * there belongs to, so nothing is replaced there: https://github.com/facebook/lexical/issues/5085
 */
export function touchesInlineAtom(range: Range, root: HTMLElement): boolean {
  const { startContainer: first, endContainer: last } = range;
  if (isInChip(first, root) || isInChip(last, root)) return true;
  if (range.cloneContents().querySelector(chip) !== null) return true;
  const before = range.startOffset === 0 ? neighbor(first, root, 'previousSibling') : null;
  const after =
    range.endOffset === (last.nodeValue ?? '').length ? neighbor(last, root, 'nextSibling') : null;
  return [before, after].some((node) => node !== null && isInChip(node, root));
}

function isInChip(node: Node, root: HTMLElement): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const found = element?.closest(chip) ?? null;
  return found !== null && found !== root && root.contains(found);
}

/** The nearest node beside `node` that shows something, on the same line. */
function neighbor(node: Node, root: HTMLElement, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at: Node | null = node;
  while (at !== null && at !== root) {
    let beside: Node | null = at[side];
    while (beside !== null && (beside.textContent ?? '') === '') beside = beside[side];
    if (beside !== null) return innermost(beside, side);
    at = at.parentNode;
  }
  return null;
}

function innermost(node: Node, side: 'previousSibling' | 'nextSibling'): Node {
  let at = node;
  for (;;) {
    if (at instanceof Element && at.matches(chip)) return at;
    const next = side === 'previousSibling' ? at.lastChild : at.firstChild;
    if (next === null) return at;
    at = next;
  }
}
