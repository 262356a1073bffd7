import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A sentence: its tokens `first` up to, not with, `last`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** The marks it ends with: ".", "?!", "…", or "" where it just stops. */
  readonly closing: string;
}

/** A draft's text, read once: what every rule looks at. Offsets point into `raw`. */
export interface ParsedText {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Tokens of kind `word`. */
  readonly words: readonly Token[];
  readonly language: 'en' | 'other';
  /** False where the language is only not ruled out: then phrases found are the first evidence. */
  readonly isLanguageCertain: boolean;
}
