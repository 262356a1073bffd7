import { scan } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/**
 * A person's own words: those that are never flagged, and those that always are, with the plain
 * word for each.
 */
export interface WordLists {
  readonly allow: readonly string[];
  readonly catch: readonly { readonly word: string; readonly plain: string }[];
}

/** No words. */
export const emptyWordLists: WordLists = { allow: [], catch: [] };

/** A place where one of the words is: which one, by its index. */
export interface ListedWord extends Span {
  readonly index: number;
  /** False inside code and quotations. */
  readonly isOwnWords: boolean;
}

/**
 * Finds `words` in the tokens of a text: whole words in any case, never inside a link or a name.
 * The places are in the order of the text; of two that start together, the longer comes first.
 * Linear in the text, as the words that a token can start are looked up in a map.
 */
export function findListedWords(words: readonly string[], tokens: readonly Token[]): ListedWord[] {
  const byFirst = new Map<string, { index: number; parts: string[] }[]>();
  for (const [index, word] of words.entries()) {
    const parts = scan(word).map(normalized);
    const first = parts[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { index, parts }]);
  }
  if (byFirst.size === 0) return [];
  for (const sameFirst of byFirst.values()) sameFirst.sort((a, b) => b.parts.length - a.parts.length);
  const lowers = tokens.map(normalized);
  return tokens.flatMap((token, at) =>
    (byFirst.get(lowers[at] ?? '') ?? []).flatMap(({ index, parts }) => {
      const last = tokens[at + parts.length - 1];
      if (last === undefined || parts.some((part, i) => lowers[at + i] !== part)) return [];
      return [{ index, start: token.start, end: last.end, isOwnWords: token.isOwnWords }];
    }),
  );
}

/** Makes letters equal that Unicode can store in two ways: https://unicode.org/reports/tr15/ */
const normalized = ({ lower }: Token): string => lower.normalize('NFC');
