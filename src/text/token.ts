import type { KnownWord } from './lexicon.ts';
import type { Span } from './span.ts';

/** `name` is an @name, `tag` is a #tag, and `mark` is a run of punctuation or another sign. */
export type TokenKind = 'word' | 'number' | 'money' | 'link' | 'name' | 'tag' | 'emoji' | 'mark';

/** The case of a word; `styled` means look-alike letters from the mathematical alphabets. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'styled';

/** A word, mark, link or other unit of the draft. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The text in lower case with straight apostrophes. */
  readonly lower: string;
  /** The lexicon's entry for it, or null. */
  readonly known: KnownWord | null;
  readonly shape: Shape;
  /** False inside a mask: code, a quotation or a quoted line. */
  readonly isOwnWords: boolean;
  /** How many line breaks come before it, at most 2. */
  readonly breaks: number;
  /** The index of its sentence. */
  sentence: number;
}
