import type { EditorText } from '../../editors/editor-text.ts';
import { canReplace, replaceWords } from '../../editors/replace-words.ts';
import type { Edit } from '../../rules/kit/offer.ts';
import { runAfter } from '../dom/timer.ts';
import type { Composer } from './find-composer.ts';

/** Replaces words in one composer. */
export interface Replacer {
  canReplace(editorText: EditorText, replacement: Edit): boolean;
  /**
   * Tries once, and resolves to whether it worked. After a failure, `canReplace` is always false.
   */
  replace(editorText: EditorText, replacement: Edit): Promise<boolean>;
}

/** Creates a replacer for one composer, until `signal` aborts. */
export function createReplacer({ root, editor }: Composer, signal: AbortSignal): Replacer {
  let hasFailed = false;
  let lastInputTime = 0;
  root.addEventListener('input', ({ timeStamp }) => (lastInputTime = timeStamp), { signal });

  /**
   * Waits until the editor would not undo the replacement together with what was typed before it.
   */
  const waitForUndoStep = () => {
    const delay = lastInputTime + (editor.undoGroupDelay ?? 0) - performance.now();
    return new Promise<void>((resolve) => {
      if (delay > 0) runAfter(delay, signal, resolve);
      else resolve();
    });
  };

  return {
    canReplace(editorText, { span, text }) {
      return !hasFailed && canReplace(editor, root, editorText, span, text);
    },
    async replace(editorText, { span, text }) {
      await waitForUndoStep();
      const isDone = await replaceWords(editor, root, editorText, span, text);
      hasFailed = !isDone;
      return isDone;
    },
  };
}
