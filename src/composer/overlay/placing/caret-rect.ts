import { rectInPage } from '../../dom/frames.ts';

/**
 * Returns where the caret of `root` is in the window of the outermost page, or null where unknown.
 */
export function caretRect(root: HTMLElement): DOMRect | null {
  const selection = selectionIn(root.getRootNode()) ?? root.ownerDocument.getSelection();
  const node = selection?.focusNode ?? null;
  if (selection === null || node === null || !root.contains(node)) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(node, selection.focusOffset);
  // On an empty line the caret has no rectangle, but the node has one.
  if (range.getClientRects().length === 0) range.selectNode(node.childNodes[selection.focusOffset] ?? node);
  return rectInPage(root, range.getBoundingClientRect());
}

/** Chromium reports a selection in a shadow root only on that root. */
function selectionIn(tree: Node): Selection | null {
  if (!('getSelection' in tree) || typeof tree.getSelection !== 'function') return null;
  const selection: unknown = tree.getSelection();
  return selection instanceof Selection ? selection : null;
}
