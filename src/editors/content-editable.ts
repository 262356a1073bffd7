import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Any other contenteditable, edited by the browser itself. */
export const contentEditable: Editor = {
  id: 'content-editable',
  replaceMethod: 'typed',
  recognize: (root) => root.isContentEditable,
  read: (root) => walk(root, '\n'),
};
