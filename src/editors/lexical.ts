import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * Lexical parts blocks by an empty line (`$getRoot().getTextContent()`): https://lexical.dev/docs/concepts/nodes
 * Words typed by a script over a bold and a plain node are right in its model and come out in another order in
 * the page: https://github.com/facebook/lexical/issues/3713
 */
export const lexical: Editor = {
  id: 'lexical',
  replaceMethod: 'pasted',
  recognize: (root) => root.matches('[data-lexical-editor]'),
  read: (root) => walk(root, '\n\n'),
};
