import type { Replacement } from '../../analyzer/analysis.ts';
import type { EditorText } from '../../editors/editor-text.ts';
import { canReplace, replaceWords } from '../../editors/replace-words.ts';
import { runAfter } from '../dom/timer.ts';
import type { Composer } from './find-composer.ts';

/** Puts words in place of others in one composer, or knows that it cannot be promised. */
export interface Replacer {
  canReplace(reading: EditorText, replacement: Replacement): boolean;
  /** One attempt, then a look whether it is so. After one that failed nothing is promised here any more. */
  replace(reading: EditorText, replacement: Replacement): Promise<boolean>;
}

export function createReplacer({ root, editor }: Composer, signal: AbortSignal): Replacer {
  let hasFailed = false;
  let lastInput = 0;
  root.addEventListener('input', ({ timeStamp }) => (lastInput = timeStamp), { signal });

  /** Until the editor's undo keeps apart what was typed and what comes now. */
  const undoStep = () => {
    const rest = lastInput + (editor.undoGroupDelay ?? 0) - performance.now();
    return new Promise<void>((next) => {
      if (rest > 0) runAfter(rest, signal, next);
      else next();
    });
  };

  return {
    canReplace(reading, { span, text, isTooLong = false }) {
      return !hasFailed && !isTooLong && canReplace(editor, root, reading, span, text);
    },
    async replace(reading, { span, text }) {
      await undoStep();
      const done = await replaceWords(editor, root, reading, span, text);
      hasFailed = !done;
      return done;
    },
  };
}
