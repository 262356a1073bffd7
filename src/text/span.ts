/** A part of the draft, in UTF-16 offsets: `start` is included, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
