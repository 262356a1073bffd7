import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Draft.js joins its blocks by one line break: https://draftjs.org/docs/api-reference-content-state#getplaintext */
export const draftJs: Editor = {
  id: 'draft-js',
  recognise: (root) => root.matches('.public-DraftEditor-content'),
  read: (root) => walk(root, '\n'),
};
