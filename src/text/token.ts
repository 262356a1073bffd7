import type { KnownWord } from './lexicon.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'money' | 'link' | 'name' | 'tag' | 'emoji' | 'mark';

/** How a word is written; `styled` means look-alike letters from the mathematical alphabets. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'styled';

/** One piece of the draft between spaces. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** The text in lower case with straight apostrophes. */
  readonly lower: string;
  /** The text as a word the coach knows, or null. */
  readonly known: KnownWord | null;
  readonly shape: Shape;
  /** False inside code, quotations and quoted lines: those are not the words of the writer. */
  readonly isOwnWords: boolean;
  /** Line breaks between the token before and this one, at most 2. */
  readonly breaks: number;
  /** Index of the sentence it is in. */
  sentence: number;
}
