import { scan } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

/** Words of a person's own: those nothing is said about, and those always pointed at, with the plain word to use. */
export interface WordLists {
  readonly allow: readonly string[];
  readonly catch: readonly { readonly word: string; readonly plain: string }[];
}

/** Nothing allowed, nothing caught. */
export const emptyWordLists: WordLists = { allow: [], catch: [] };

/** A place where one of the words stands: which one, by its index. */
export interface ListedWord extends Span {
  readonly index: number;
  /** False inside code and quotations. */
  readonly isOwnWords: boolean;
}

/**
 * Where any of `words` stands in a text read into `tokens`: whole words only, whatever their case, never inside a
 * link or a name. In the order of the text, where
 * two begin together the longer first. Linear in the text: what a token may begin is looked up, not searched for.
 */
export function findListedWords(words: readonly string[], tokens: readonly Token[]): ListedWord[] {
  const byFirst = new Map<string, { index: number; parts: string[] }[]>();
  for (const [index, word] of words.entries()) {
    const parts = scan(word).map(written);
    const first = parts[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { index, parts }]);
  }
  if (byFirst.size === 0) return [];
  for (const sameFirst of byFirst.values()) sameFirst.sort((a, b) => b.parts.length - a.parts.length);
  const lowers = tokens.map(written);
  return tokens.flatMap((token, at) =>
    (byFirst.get(lowers[at] ?? '') ?? []).flatMap(({ index, parts }) => {
      const last = tokens[at + parts.length - 1];
      if (last === undefined || parts.some((part, i) => lowers[at + i] !== part)) return [];
      return [{ index, start: token.start, end: last.end, isOwnWords: token.isOwnWords }];
    }),
  );
}

/** The same letters may be stored in two ways (https://unicode.org/reports/tr15/); here they are one. */
const written = ({ lower }: Token): string => lower.normalize('NFC');
