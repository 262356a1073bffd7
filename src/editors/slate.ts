import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Slate shows its invitation inside the box, and holds empty text open with a character nobody typed. */
const notWritten = '[data-slate-placeholder], [data-slate-zero-width]';

/**
 * Slate parts blocks by one line break when its text is taken (`Node.string` for each):
 * https://docs.slatejs.org/api/nodes/node. It hears input events and nothing else: text typed for it from
 * outside changes the page and not its model.
 */
export const slate: Editor = {
  id: 'slate',
  replaceMethod: 'input-event',
  recognize: (root) => root.matches('[data-slate-editor]'),
  read: (root) => walk(root, '\n', { notWritten }),
};
