import { maxListedWords, maxWordLength, type StoredWordLists } from '../../storage/settings.ts';
import type { MessageName } from '../../ui/i18n.ts';

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** Why `word` cannot be put on a list of `known` words, with what the message quotes; null where it can. */
export function refusal(
  word: string,
  known: readonly string[],
): readonly [MessageName, ...(string | number)[]] | null {
  if (word.length > maxWordLength) return ['wordTooLong', maxWordLength];
  if (known.some((one) => same(one, word))) return ['wordKnown', word];
  if (known.length >= maxListedWords) return ['wordsTooMany', maxListedWords];
  return null;
}

/** The lists with one more word: to catch where it has a plain word beside it, else to allow. */
export function added(
  words: StoredWordLists,
  { word, plain = '' }: { word: string; plain?: string },
): StoredWordLists {
  return plain === ''
    ? { ...words, allow: [...words.allow, word] }
    : { ...words, catch: [...words.catch, { word, plain }] };
}

/** The lists without `word` on one of them. */
export function removed(words: StoredWordLists, from: 'allow' | 'catch', word: string): StoredWordLists {
  return from === 'allow'
    ? { ...words, allow: words.allow.filter((one) => one !== word) }
    : { ...words, catch: words.catch.filter((one) => one.word !== word) };
}
