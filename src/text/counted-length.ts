import { scan } from './scan.ts';
import type { TokenKind } from './token.ts';

/** How a site counts against its limit. */
export type Counting = 'characters' | 'graphemes' | 'mastodon' | 'x';

type Count = (text: string) => number;

/** How long a draft may be, and how that is counted. */
export interface Limit {
  readonly max: number;
  readonly counting: Counting;
}

/** On X and on Mastodon a link counts as this many, whatever its length. */
const linkLength = 23;

/** The length of a draft as a site counts it. */
export function countedLength(text: string, counting: Counting): number {
  switch (counting) {
    case 'characters':
      return text.length;
    case 'graphemes':
      return countGraphemes()(text);
    case 'mastodon':
      return mastodon(text);
    case 'x':
      return x(text);
  }
}

/**
 * As Bluesky does: https://docs.bsky.app/docs/advanced-guides/posts (300 graphemes). Made once for a draft, since
 * a segmenter takes longer to make than a post takes to count.
 */
function countGraphemes(): Count {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return (text) => {
    let count = 0;
    for (const _ of segmenter.segment(text)) count++;
    return count;
  };
}

/**
 * Graphemes, with links as 23 and `@name@host` as `@name`:
 * https://docs.joinmastodon.org/user/posting/#text
 */
function mastodon(text: string): number {
  const graphemes = countGraphemes();
  const nameAlone = (name: string) => graphemes(name.replace(/^(@[^@]+)@.*$/, '$1'));
  return sum(text, { link: () => linkLength, name: nameAlone }, graphemes);
}

/**
 * Weighted by code point, links as 23, an emoji as 2, after normalization (NFC):
 * https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
function x(text: string): number {
  return sum(text.normalize('NFC'), { link: () => linkLength, emoji: () => 2 }, weighted);
}

function weighted(text: string): number {
  let length = 0;
  for (const character of text) length += weight(character.codePointAt(0) ?? 0);
  return length;
}

function weight(codePoint: number): number {
  const isLight =
    codePoint <= 4351 ||
    (codePoint >= 8192 && codePoint <= 8205) ||
    (codePoint >= 8208 && codePoint <= 8223) ||
    (codePoint >= 8242 && codePoint <= 8247);
  return isLight ? 1 : 2;
}

/** Tokens of the kinds in `special` counted their own way, and what stands between them by `rest`. */
function sum(text: string, special: Partial<Record<TokenKind, Count>>, rest: Count): number {
  let length = 0;
  let at = 0;
  for (const { kind, start, end } of scan(text)) {
    const count = special[kind];
    if (count === undefined) continue;
    length += rest(text.slice(at, start)) + count(text.slice(start, end));
    at = end;
  }
  return length + rest(text.slice(at));
}
