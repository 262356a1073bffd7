import { englishWords } from '../../text/language-words.ts';

/** Words that hashtags are often made of. */
const tagWords = new Set([
  ...englishWords,
  ...'a i team join hiring monday tuesday wednesday thursday friday saturday sunday throwback motivation social media'.split(
    ' ',
  ),
  ...'small business marketing weekend music lover lovers girl boy family summer winter spring black lives matter'.split(
    ' ',
  ),
  ...'in on to me so no am all was us as or food travel photo photography fashion beauty health fitness'.split(
    ' ',
  ),
]);
/** Two short words can be one word by chance: “#cargo”, “#candid”. */
const minLettersOfTwo = 10;
/** Letters of the longest tag that is tried: the search is quadratic. */
const maxLetters = 40;

/**
 * A hashtag in small letters with a capital for each of its words; null where it is one word, has
 * capitals already, or has a word that is not known. It finds the split with the fewest words:
 * "#weekend" is one word.
 */
export function camelCase(tag: string): string | null {
  const letters = tag.slice(1);
  if (letters.length > maxLetters || !/^[a-z]+$/.test(letters)) return null;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (before === undefined || !tagWords.has(word)) continue;
      if (before.length + 1 < (best[end]?.length ?? letters.length)) best[end] = [...before, word];
    }
  }
  const words = best[letters.length];
  if (
    words === undefined ||
    words.length < 2 ||
    words.length > 5 ||
    (words.length === 2 && letters.length < minLettersOfTwo) ||
    words.filter((w) => w.length < 3).length > 1
  )
    return null;
  return `#${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
