import type { Reading } from './reading.ts';

/** One kind of editor. Which one a site uses is found out, never declared. */
export interface Editor {
  readonly id: string;
  /** Whether `root` (a textarea, or the root of a contenteditable) is this kind of editor. */
  recognise(root: HTMLElement): boolean;
  /** The draft as it stands in the box, with the way back from offsets to the page. */
  read(root: HTMLElement): Reading;
}
