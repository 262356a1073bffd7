import {
  englishWords,
  mixedLanguageWords,
  moreEnglishWords,
  otherLanguageWords,
  pidginWords,
  sharedWords,
} from './language-words.ts';

/** A word in the lexicon. The scanner looks it up once and keeps it with the token. */
export interface KnownWord {
  /** A number to compare words by. */
  readonly id: number;
  /** Evidence for English, from 0 to 1. */
  readonly english: number;
  /** Evidence for another language, from 0 to 3. */
  readonly foreign: number;
  /** Whether it is one of the most frequent English words. */
  readonly isCommon: boolean;
}

/** How much evidence a word of Pidgin is. */
const pidginWeight = 3;

/** Ids below this are reserved for other symbols. */
const firstWordId = 16;

const entries = new Map<string, KnownWord>();
const foreignWords = new Set(otherLanguageWords);
for (const word of englishWords) add(word, 1, foreignWords.has(word) ? 0.5 : 0, true);
for (const word of sharedWords) add(word, 0.5, foreignWords.has(word) ? 1 : 0, true);
for (const word of moreEnglishWords) add(word, 0.75, 0, false);
for (const word of pidginWords) add(word, 0, pidginWeight, false);
for (const word of [...otherLanguageWords, ...mixedLanguageWords]) add(word, 0, 1, false);

/** Returns the lexicon's entry for a word in lower case, or null. */
export const findWord = (word: string): KnownWord | null => entries.get(word) ?? null;

/**
 * Adds a word if it is new, so that phrases can contain it. Only rules call this, when they load.
 */
export const addWord = (word: string): KnownWord => entries.get(word) ?? add(word, 0, 0, false);

function add(word: string, english: number, foreign: number, isCommon: boolean): KnownWord {
  const existing = entries.get(word);
  if (existing !== undefined) return existing;
  const entry = { id: firstWordId + entries.size, english, foreign, isCommon };
  entries.set(word, entry);
  return entry;
}
