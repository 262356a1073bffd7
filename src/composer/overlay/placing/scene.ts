/** What the mark and the card are placed among, measured at one moment in the window they are in. */
export interface Scene {
  readonly view: Window;
  /** Our own element. */
  readonly overlay: Element;
  /** What shows of the box that is written in. */
  readonly box: DOMRect;
  /** Never covered: what posts, and what counts. */
  readonly tools: readonly DOMRect[];
  /** Never covered: the line being typed; the whole box where it is not known. */
  readonly line: DOMRect;
  /** What shows of the page, less a margin. */
  readonly room: DOMRect;
  readonly isRightToLeft: boolean;
}
