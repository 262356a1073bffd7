import type { Span } from '../text/span.ts';
import type { Editor } from './editor.ts';
import { type EditorText, rangeOf } from './editor-text.ts';
import { insertText } from './insert-text.ts';
import { selectedText, selectionHandled, selectSpan } from './select-span.ts';
import { touchesInlineAtom } from './touches-inline-atom.ts';

/** How many frames to wait for the editor to apply a replacement. */
const maxFrames = 10;

/**
 * Whether `span` can be replaced by `text` in place: the editor supports it, no link or mention is
 * at or next to the span, and the replacement is one line.
 */
export function canReplace(
  editor: Editor,
  root: HTMLElement,
  editorText: EditorText,
  span: Span,
  text: string,
): boolean {
  if (editor.replaceMethod === null || text.includes('\n')) return false;
  if (root instanceof HTMLTextAreaElement) return true;
  const range = rangeOf(editorText, span);
  return range !== null && !touchesInlineAtom(range, root);
}

/**
 * Replaces `span` by `text` once, by the editor's own commands. Does nothing if the draft is no
 * longer `editorText`, or if other words than those of the span get selected. Resolves to whether
 * the editor then contains the replacement; text typed right behind it meanwhile is fine.
 */
export async function replaceWords(
  editor: Editor,
  root: HTMLElement,
  editorText: EditorText,
  span: Span,
  text: string,
): Promise<boolean> {
  const before = editorText.text;
  if (editor.replaceMethod === null || editor.read(root).text !== before) return false;
  root.focus({ preventScroll: true });
  const handled = selectionHandled(root.ownerDocument);
  if (!selectSpan(root, editorText, span)) return false;
  // Until the editor has handled the selection, it would insert the text elsewhere.
  await handled;
  if (selectedText(root) !== before.slice(span.start, span.end)) return false;
  insertText(root, editor.replaceMethod, text);
  const head = before.slice(0, span.start) + text;
  const tail = before.slice(span.end);
  for (let frame = 0; frame < maxFrames; frame++) {
    const now = editor.read(root).text;
    if (now !== before && now.startsWith(head) && now.slice(head.length).endsWith(tail)) return true;
    await nextFrame();
  }
  return false;
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
