import type { EditorText } from './editor-text.ts';

/**
 * How to replace words so that the editor's model, formatting and undo stay correct: as typed text,
 * as pasted text, or as an input event that the editor handles itself. In Firefox all accept typed
 * text.
 */
export type ReplaceMethod = 'typed' | 'pasted' | 'input-event';

/** The adapter for one kind of editor. Sites do not declare their editor: it is detected. */
export interface Editor {
  readonly id: string;
  /** Null where replacing is not reliable: then the person can only copy a suggestion. */
  readonly replaceMethod: ReplaceMethod | null;
  /** The editor undoes changes within this many milliseconds as one. */
  readonly undoGroupDelay?: number;
  /** Whether `root` (a textarea, or the root of a contenteditable) is this kind of editor. */
  recognize(root: HTMLElement): boolean;
  /** Reads the draft, with a map from its offsets back to the page. */
  read(root: HTMLElement): EditorText;
}
