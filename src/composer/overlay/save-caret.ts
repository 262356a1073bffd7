import { isShadowRoot } from '../dom/ancestors.ts';

/** Remembers where the caret (or the selection) in `root` is. What is returned gives it and the focus back. */
export function saveCaret(root: HTMLElement): () => void {
  const selection = root.ownerDocument.getSelection();
  const tree = root.getRootNode();
  // A selection inside a shadow root is told only to those who name the root.
  const [inside] = isShadowRoot(tree) ? (selection?.getComposedRanges?.({ shadowRoots: [tree] }) ?? []) : [];
  const from = inside?.startContainer ?? selection?.anchorNode;
  const fromOffset = inside?.startOffset ?? selection?.anchorOffset ?? 0;
  const to = inside?.endContainer ?? selection?.focusNode;
  const toOffset = inside?.endOffset ?? selection?.focusOffset ?? 0;
  const holds = (node: Node | null | undefined, offset: number): node is Node =>
    node != null && root.contains(node) && offset <= (node.nodeValue ?? node.childNodes).length;

  return () => {
    // A textarea keeps its own.
    root.focus({ preventScroll: true });
    if (holds(from, fromOffset) && holds(to, toOffset))
      selection?.setBaseAndExtent(from, fromOffset, to, toOffset);
  };
}
