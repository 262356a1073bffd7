import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * Quill ends every paragraph with one line break: https://quilljs.com/docs/delta#line-formatting
 */
export const quill: Editor = {
  id: 'quill',
  replaceMethod: 'typed',
  // The `delay` of https://quilljs.com/docs/modules/history
  undoGroupDelay: 1000,
  recognize: (root) => root.matches('.ql-editor'),
  read: (root) => walk(root, '\n'),
};
