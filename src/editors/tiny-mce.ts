import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * TinyMCE, in a frame or in the page. `getContent({ format: 'text' })` joins blocks with an empty
 * line; elements with `data-mce-bogus` are never content:
 * https://www.tiny.cloud/docs/tinymce/latest/apis/tinymce.editor/#getContent
 */
export const tinyMce: Editor = {
  id: 'tiny-mce',
  // Its undo misses changes made by the browser, and text pasted into it loses the formatting.
  replaceMethod: null,
  recognize: (root) => root.matches('.mce-content-body'),
  read: (root) => walk(root, '\n\n', { skip: '[data-mce-bogus="all"]' }),
};
