import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * TinyMCE, whose page of its own (a frame) or part of the page is one contenteditable. Its text, as taken by
 * `getContent({ format: 'text' })`, parts blocks by an empty line; what is marked as bogus is never content:
 * https://www.tiny.cloud/docs/tinymce/latest/apis/tinymce.editor/#getContent
 */
export const tinyMce: Editor = {
  id: 'tiny-mce',
  // Its undo knows nothing of what the browser changed, and words pasted into it lose their formatting.
  replaceMethod: null,
  recognize: (root) => root.matches('.mce-content-body'),
  read: (root) => walk(root, '\n\n', { notWritten: '[data-mce-bogus="all"]' }),
};
