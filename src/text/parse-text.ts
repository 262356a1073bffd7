import { detectLanguage } from './detect-language.ts';
import { findWord } from './lexicon.ts';
import { mentionedWords } from './mentioned-words.ts';
import type { ParsedText } from './parsed-text.ts';
import { scan } from './scan.ts';
import { splitSentences } from './sentences.ts';

/** Parses a text once for all rules. Accepts any string and takes time linear in its length. */
export function parseText(raw: string): ParsedText {
  const scanned = scan(raw, findWord);
  const sentences = splitSentences(scanned);
  const mentioned = mentionedWords(scanned);
  const tokens =
    mentioned.size === 0
      ? scanned
      : scanned.map((token, at) => (mentioned.has(at) ? { ...token, isOwnWords: false } : token));
  const words = tokens.filter((token) => token.kind === 'word');
  return { raw, tokens, sentences, words, ...detectLanguage(tokens) };
}
