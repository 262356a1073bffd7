import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** CKEditor 5 adds this to the page, but not to its model, to give the caret a place. */
const inlineFiller = '\u2060'.repeat(7);

/**
 * CKEditor 5: https://ckeditor.com/docs/ckeditor5/latest/framework/architecture/editing-engine.html
 */
export const ckEditor: Editor = {
  id: 'ck-editor',
  replaceMethod: 'pasted',
  recognize: (root) => root.matches('.ck-editor__editable'),
  read: (root) => walk(root, '\n', { filler: inlineFiller }),
};
