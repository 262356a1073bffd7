import { ckEditor } from './ck-editor.ts';
import { contentEditable } from './content-editable.ts';
import { draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { proseMirror } from './prose-mirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';
import { tinyMce } from './tiny-mce.ts';

/** The particular before the general: every editor is also a contenteditable. */
const editors: readonly Editor[] = [
  textarea,
  draftJs,
  lexical,
  quill,
  proseMirror,
  slate,
  ckEditor,
  tinyMce,
  contentEditable,
];

/** The adapter for `root`, or null where nothing here can read it. */
export function detectEditor(root: HTMLElement): Editor | null {
  return editors.find((editor) => editor.recognize(root)) ?? null;
}

/**
 * The editable that `target` belongs to: the textarea itself, or the root of the contenteditable around it.
 * `target` is the innermost element of the event (`composedPath()[0]`), so that open shadow roots work.
 */
export function editableRoot(target: EventTarget | undefined): HTMLElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null;
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  // Where a whole page is for editing (`designMode`), its words are in the body.
  return root.matches('html') ? root.ownerDocument.body : root;
}
