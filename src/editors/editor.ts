import type { EditorText } from './editor-text.ts';

/**
 * How an editor takes words put in place of others so that its own model, formatting and undo are right:
 * as typed text, as pasted text, or as an input event it handles itself. In Firefox all take typed text.
 */
export type ReplaceMethod = 'typed' | 'pasted' | 'input-event';

/** One kind of editor. Which one a site uses is found out, never declared. */
export interface Editor {
  readonly id: string;
  /** Null where nothing can be promised: then words are offered to be copied. */
  readonly replaceMethod: ReplaceMethod | null;
  /** Milliseconds within which the editor counts two changes as one for undo. */
  readonly undoGroupDelay?: number;
  /** Whether `root` (a textarea, or the root of a contenteditable) is this kind of editor. */
  recognize(root: HTMLElement): boolean;
  /** The draft as it stands in the box, with the way back from offsets to the page. */
  read(root: HTMLElement): EditorText;
}
