import { maxListedWords, maxWordLength, type StoredWordLists } from '../../storage/settings.ts';
import type { MessageName } from '../../ui/i18n.ts';

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/**
 * Why `word` cannot be added to a list that contains `listed`, as a message name and its values;
 * null if it can be added.
 */
export function problemWith(
  word: string,
  listed: readonly string[],
): readonly [MessageName, ...(string | number)[]] | null {
  if (word.length > maxWordLength) return ['wordTooLong', maxWordLength];
  if (listed.some((other) => isSame(other, word))) return ['wordKnown', word];
  if (listed.length >= maxListedWords) return ['wordsTooMany', maxListedWords];
  return null;
}

/** The lists with one more word: in `catch` if it has a plain word, otherwise in `allow`. */
export function withWord(
  lists: StoredWordLists,
  { word, plain = '' }: { word: string; plain?: string },
): StoredWordLists {
  return plain === ''
    ? { ...lists, allow: [...lists.allow, word] }
    : { ...lists, catch: [...lists.catch, { word, plain }] };
}

/** The lists without `word` in one of them. */
export function withoutWord(lists: StoredWordLists, from: 'allow' | 'catch', word: string): StoredWordLists {
  return from === 'allow'
    ? { ...lists, allow: lists.allow.filter((other) => other !== word) }
    : { ...lists, catch: lists.catch.filter((other) => other.word !== word) };
}
