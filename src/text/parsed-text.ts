import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A sentence. Its tokens are `firstToken` (included) to `endToken` (not included). */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  /** The marks it ends with: ".", "?!" or "…", or "" where it has none. */
  readonly closing: string;
}

/** The parsed text of a draft, which every rule reads. All offsets point into `raw`. */
export interface ParsedText {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The tokens of kind `word`. */
  readonly words: readonly Token[];
  readonly language: 'en' | 'other';
  /** False where nothing ruled `language` out but no word was evidence for it either. */
  readonly isLanguageCertain: boolean;
}
