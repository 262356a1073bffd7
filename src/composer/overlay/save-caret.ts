import { isShadowRoot } from '../dom/ancestors.ts';

/** Saves the caret or selection in `root`. Returns a function that restores it, and the focus. */
export function saveCaret(root: HTMLElement): () => void {
  const selection = root.ownerDocument.getSelection();
  const tree = root.getRootNode();
  // A selection inside a shadow root is visible only to callers that pass that root.
  const [composed] = isShadowRoot(tree)
    ? (selection?.getComposedRanges?.({ shadowRoots: [tree] }) ?? [])
    : [];
  const start = composed?.startContainer ?? selection?.anchorNode;
  const startOffset = composed?.startOffset ?? selection?.anchorOffset ?? 0;
  const end = composed?.endContainer ?? selection?.focusNode;
  const endOffset = composed?.endOffset ?? selection?.focusOffset ?? 0;
  const isValid = (node: Node | null | undefined, offset: number): node is Node =>
    node != null && root.contains(node) && offset <= (node.nodeValue ?? node.childNodes).length;

  return () => {
    // A textarea restores its own selection.
    root.focus({ preventScroll: true });
    if (isValid(start, startOffset) && isValid(end, endOffset))
      selection?.setBaseAndExtent(start, startOffset, end, endOffset);
  };
}
