import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Quill ends every paragraph by one line break: https://quilljs.com/docs/delta#line-formatting */
export const quill: Editor = {
  id: 'quill',
  replaceMethod: 'typed',
  // https://quilljs.com/docs/modules/history (delay)
  undoGroupDelay: 1000,
  recognize: (root) => root.matches('.ql-editor'),
  read: (root) => walk(root, '\n'),
};
