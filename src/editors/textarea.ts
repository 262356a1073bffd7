import type { Editor } from './editor.ts';

/** A textarea. Its text is not in the DOM, so there are no pieces. */
export const textarea: Editor = {
  id: 'textarea',
  replaceMethod: 'typed',
  recognize: (root) => root instanceof HTMLTextAreaElement,
  read: (root) => ({ text: root instanceof HTMLTextAreaElement ? root.value : '', pieces: [] }),
};
