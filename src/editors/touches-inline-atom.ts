/** Links, and parts that cannot be edited, such as mentions. */
const inlineAtom = 'a, [contenteditable="false"]';

/**
 * Whether `range`, which starts and ends in text nodes of `root`, overlaps or is next to a link or
 * a mention. Editors disagree on whether text inserted there belongs to the link, so nothing is
 * replaced there: https://github.com/facebook/lexical/issues/5085
 */
export function touchesInlineAtom(range: Range, root: HTMLElement): boolean {
  const { startContainer: first, startOffset, endContainer: last, endOffset } = range;
  if (isInAtom(first, root) || isInAtom(last, root)) return true;
  if (range.cloneContents().querySelector(inlineAtom) !== null) return true;
  const isAtNodeStart = startOffset === 0;
  const isAtNodeEnd = endOffset === last.nodeValue?.length;
  return (
    (isAtNodeStart && isInAtom(textWalker(root, first).previousNode(), root)) ||
    (isAtNodeEnd && isInAtom(textWalker(root, last).nextNode(), root))
  );
}

/** Whether a text node is inside an atom inside `root`. */
function isInAtom(text: Node | null, root: HTMLElement): boolean {
  const atom = text?.parentElement?.closest(inlineAtom);
  return atom != null && atom !== root && root.contains(atom);
}

/** Walks from `start` through the text nodes of `root` that are not empty. */
function textWalker(root: HTMLElement, start: Node): TreeWalker {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ nodeValue }) =>
    nodeValue === '' ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  walker.currentNode = start;
  return walker;
}
