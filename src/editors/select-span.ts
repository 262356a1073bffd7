import type { Span } from '../text/span.ts';
import { type EditorText, rangeOf, withPlainSpaces } from './editor-text.ts';

/** Selects `span` of the draft. Returns false where the page no longer contains those words. */
export function selectSpan(root: HTMLElement, editorText: EditorText, span: Span): boolean {
  if (root instanceof HTMLTextAreaElement) {
    root.setSelectionRange(span.start, span.end);
    return true;
  }
  const range = rangeOf(editorText, span);
  if (range === null) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** Returns the selected text of `root`. */
export function selectedText(root: HTMLElement): string {
  if (root instanceof HTMLTextAreaElement) return root.value.slice(root.selectionStart, root.selectionEnd);
  return withPlainSpaces((selectedRangeInShadow(root) ?? getSelection())?.toString() ?? '');
}

/** A selection inside a shadow root is visible only to callers that pass that root. */
function selectedRangeInShadow(root: HTMLElement): Range | null {
  const tree = root.getRootNode();
  if (!(tree instanceof ShadowRoot)) return null;
  const [selected] = getSelection()?.getComposedRanges?.({ shadowRoots: [tree] }) ?? [];
  if (selected === undefined) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(selected.startContainer, selected.startOffset);
  range.setEnd(selected.endContainer, selected.endOffset);
  return range;
}

/**
 * Resolves when the editor has handled the next selection change, or after two frames without one.
 */
export function selectionHandled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      document.removeEventListener('selectionchange', done);
      // The editor's listeners run before this.
      setTimeout(resolve);
    };
    document.addEventListener('selectionchange', done);
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
}
