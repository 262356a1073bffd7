import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Lexical parts blocks by an empty line (`$getRoot().getTextContent()`): https://lexical.dev/docs/concepts/nodes */
export const lexical: Editor = {
  id: 'lexical',
  takes: 'typed',
  recognise: (root) => root.matches('[data-lexical-editor]'),
  read: (root) => walk(root, '\n\n'),
};
