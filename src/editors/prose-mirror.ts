import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * ProseMirror and Tiptap. Tiptap's `getText` joins blocks with an empty line:
 * https://tiptap.dev/docs/editor/api/editor#gettext
 */
export const proseMirror: Editor = {
  id: 'prose-mirror',
  replaceMethod: 'typed',
  recognize: (root) => root.matches('.ProseMirror'),
  read: (root) => walk(root, '\n\n'),
};
