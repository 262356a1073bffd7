import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/**
 * Lexical joins blocks with an empty line (`getTextContent`):
 * https://lexical.dev/docs/concepts/nodes
 */
export const lexical: Editor = {
  id: 'lexical',
  // Typing by script over a bold and a plain node shows the words in another order than its model:
  // https://github.com/facebook/lexical/issues/3713
  replaceMethod: 'pasted',
  recognize: (root) => root.matches('[data-lexical-editor]'),
  read: (root) => walk(root, '\n\n'),
};
