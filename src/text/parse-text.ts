import { detectLanguage } from './detect-language.ts';
import { findWord } from './lexicon.ts';
import type { ParsedText } from './parsed-text.ts';
import { scan } from './scan.ts';
import { splitSentences } from './sentences.ts';

/** Parses a text once for all rules. Accepts any string and takes time linear in its length. */
export function parseText(raw: string): ParsedText {
  const tokens = scan(raw, findWord);
  const sentences = splitSentences(tokens);
  const words = tokens.filter((token) => token.kind === 'word');
  return { raw, tokens, sentences, words, ...detectLanguage(tokens) };
}
