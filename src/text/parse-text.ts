import { detectLanguage } from './detect-language.ts';
import { findWord } from './lexicon.ts';
import type { ParsedText } from './parsed-text.ts';
import { scan } from './scan.ts';
import { splitSentences } from './sentences.ts';

/** Reads a text once into what rules look at. Any string is accepted; time is linear in its length. */
export function parseText(raw: string): ParsedText {
  const tokens = scan(raw, findWord);
  const sentences = splitSentences(tokens);
  const words = tokens.filter((token) => token.kind === 'word');
  return { raw, tokens, sentences, words, ...detectLanguage(tokens) };
}
