import type { Editor } from './editor.ts';
import { walk } from './walk.ts';

/** Slate puts its placeholder inside the editable, and a zero-width character into empty text. */
const skip = '[data-slate-placeholder], [data-slate-zero-width]';

/**
 * Slate joins blocks with one line break (`Node.string` of each):
 * https://docs.slatejs.org/api/nodes/node
 */
export const slate: Editor = {
  id: 'slate',
  // It handles input events only: text typed by script changes the page but not its model.
  replaceMethod: 'input-event',
  recognize: (root) => root.matches('[data-slate-editor]'),
  read: (root) => walk(root, '\n', { skip }),
};
