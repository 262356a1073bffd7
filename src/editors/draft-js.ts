import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * Draft.js joins blocks with one line break:
 * https://draftjs.org/docs/api-reference-content-state#getplaintext
 */
export const draftJs: Editor = {
  id: 'draft-js',
  // Typing over differently formatted text corrupts its model:
  // https://github.com/facebookarchive/draft-js/issues/616
  replaceMethod: 'pasted',
  recognize: (root) => root.matches('.public-DraftEditor-content'),
  read: (root) => walk(root, '\n'),
};
