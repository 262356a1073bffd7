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

/** The most specific first: nearly every editor is also a contenteditable. */
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

/** Returns the adapter for `root`, or null where none can read it. */
export function detectEditor(root: HTMLElement): Editor | null {
  return editors.find((editor) => editor.recognize(root)) ?? null;
}

/**
 * Returns the editable element of `target`: the textarea itself, or the root of the contenteditable
 * around it. Pass the innermost target of an event (`composedPath()[0]`) to support open shadow
 * roots.
 */
export function editableRoot(target: EventTarget | undefined): HTMLElement | null {
  if (target instanceof HTMLTextAreaElement) return target;
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return null;
  let root = target;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  // With `designMode` the whole document is editable, and its text is in the body.
  return root.matches('html') ? root.ownerDocument.body : root;
}
