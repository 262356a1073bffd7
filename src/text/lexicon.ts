import { englishWords, otherLanguageWords, sharedWords } from './language-words.ts';

/** A word the coach knows: looked up once, when it is read. */
export interface KnownWord {
  /** Its number: words are compared by it. */
  readonly id: number;
  /** Evidence it gives for English, and against it. */
  readonly english: number;
  readonly foreign: number;
  /** Whether it is one of the words every English text is full of. */
  readonly isCommon: boolean;
}

/** Numbers below this are left for other uses. */
export const firstWord = 16;

const known = new Map<string, KnownWord>();
const both = new Set(otherLanguageWords);
for (const word of englishWords) add(word, 1, both.has(word) ? 0.5 : 0, true);
for (const word of sharedWords) add(word, 0.5, both.has(word) ? 1 : 0, true);
for (const word of otherLanguageWords) add(word, 0, 1, false);

/** The word as the coach knows it, or null. */
export const findWord = (word: string): KnownWord | null => known.get(word) ?? null;

/** Makes a word known, if it is not, so that phrases can be made of it. Only rules do, when they load. */
export const addWord = (word: string): KnownWord => known.get(word) ?? add(word, 0, 0, false);

function add(word: string, english: number, foreign: number, isCommon: boolean): KnownWord {
  const before = known.get(word);
  if (before !== undefined) return before;
  const entry = { id: firstWord + known.size, english, foreign, isCommon };
  known.set(word, entry);
  return entry;
}
