import type { Editor } from './editor.ts';

/** A textarea holds its text outside the DOM: it is read whole, and marked through a mirror. */
export const textarea: Editor = {
  id: 'textarea',
  replaceMethod: 'typed',
  recognize: (root) => root instanceof HTMLTextAreaElement,
  read: (root) => ({ text: root instanceof HTMLTextAreaElement ? root.value : '', pieces: [] }),
};
