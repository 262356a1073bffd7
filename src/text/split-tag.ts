import { findWord } from './lexicon.ts';
import type { Span } from './span.ts';

/** "NSW" in "NSWFires", "Stay" in "StaySafe", "2024"; an accent does not end a word. */
const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Nd}+|[^\p{Lu}\p{Ll}\p{Nd}_]+/gu;
/** Letters of the longest part that is searched for words, of the shortest, and of a word. */
const maxLetters = 40;
const minLetters = 5;
const maxWord = 14;
/** A split costs at most this share of one unknown word: "harbour" is not "harb our". */
const maxShare = 0.9;
/** Words that look like two. */
const oneWord = new Set(
  'campfire campfires bonfire bonfires crossfire ceasefire spitfire firefly fireside brainstorm brainstorming floodlight floodlights'.split(
    ' ',
  ),
);

/** The words of a hashtag without its sign, as spans in it: by capitals, then by known words. */
export function splitTag(tag: string): Span[] {
  return [...tag.matchAll(parts)].flatMap(({ 0: part, index }) =>
    splitLetters(part.toLowerCase()).map(({ start, end }) => ({ start: index + start, end: index + end })),
  );
}

/** The cheapest way to split the letters up to a place: where its last word starts. */
interface Split {
  readonly cost: number;
  readonly from: number;
}

function splitLetters(letters: string): Span[] {
  if (letters.length > maxLetters || letters.length < minLetters || isWord(letters))
    return [{ start: 0, end: letters.length }];
  const best: Split[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= letters.length; end++) {
    const isLast = end === letters.length;
    let found: Split = { cost: costOfUnknown(end), from: 0 };
    for (let from = isLast ? 1 : Math.max(0, end - maxWord); from < end; from++) {
      const known = end - from > maxWord ? Number.POSITIVE_INFINITY : costOfWord(letters.slice(from, end));
      // Letters that are no word are at the start or the end: the name of a place or an event.
      const cost = (best[from]?.cost ?? 0) + (isLast ? Math.min(known, costOfUnknown(end - from)) : known);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  if ((best[letters.length]?.cost ?? 0) > maxShare * costOfUnknown(letters.length))
    return [{ start: 0, end: letters.length }];
  const spans: Span[] = [];
  for (let end = letters.length; end > 0; end = best[end]?.from ?? 0)
    spans.unshift({ start: best[end]?.from ?? 0, end });
  return spans;
}

const isWord = (letters: string): boolean => oneWord.has(letters) || findWord(letters) !== null;

/** How unlikely a split is: few and long words are likely, letters that are no word are not. */
const costOfUnknown = (length: number): number => 1 + length / 2;

function costOfWord(letters: string): number {
  const known = findWord(letters);
  if (known === null || known.foreign > known.english) return Number.POSITIVE_INFINITY;
  if (letters.length >= 4) return 1 + 1 / letters.length;
  return known.english > 0 ? 0.5 + 2.25 / letters.length : Number.POSITIVE_INFINITY;
}
