import type { LinkRule } from './link-ends.ts';
import { scan } from './scan.ts';
import type { TokenKind } from './token.ts';

/** How a site counts the length of a draft. */
export type Counting = 'characters' | 'graphemes' | 'mastodon' | 'x';

type Count = (text: string) => number;

/** The maximum length of a draft, and how the site counts it. */
export interface Limit {
  readonly max: number;
  readonly counting: Counting;
}

/** The length of any link on X and Mastodon. */
const linkLength = 23;

/** Returns the length of `text` as a site with this `counting` would. */
export function countedLength(text: string, counting: Counting): number {
  switch (counting) {
    case 'characters':
      return text.length;
    case 'graphemes':
      return createGraphemeCount()(text);
    case 'mastodon':
      return mastodonLength(text);
    case 'x':
      return xLength(text);
  }
}

/**
 * Counts graphemes, as Bluesky does: https://docs.bsky.app/docs/advanced-guides/posts
 * Create it once per draft: creating a segmenter takes longer than counting a post.
 */
function createGraphemeCount(): Count {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return (text) => {
    let count = 0;
    for (const _ of segmenter.segment(text)) count++;
    return count;
  };
}

/**
 * Counts graphemes, a link with a protocol as 23, and `@name@host` as `@name`:
 * https://docs.joinmastodon.org/user/posting/#text
 */
function mastodonLength(text: string): number {
  const graphemes = createGraphemeCount();
  const withoutHost = (name: string) => graphemes(name.replace(/^(@[^@]+)@.*$/, '$1'));
  return sum(text, 'mastodon', { link: () => linkLength, name: withoutHost }, graphemes);
}

/**
 * Counts code points by weight, a link as 23 and an emoji as 2, after normalization (NFC):
 * https://github.com/twitter/twitter-text/blob/master/config/v3.json
 */
function xLength(text: string): number {
  return sum(text.normalize('NFC'), 'x', { link: () => linkLength, emoji: () => 2 }, weightedLength);
}

function weightedLength(text: string): number {
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

/** Counts tokens by the count for their kind, and all text without such a token by `other`. */
function sum(
  text: string,
  linkRule: LinkRule,
  byKind: Partial<Record<TokenKind, Count>>,
  other: Count,
): number {
  let length = 0;
  let countedTo = 0;
  for (const { kind, start, end } of scan(text, undefined, linkRule)) {
    const count = byKind[kind];
    if (count === undefined) continue;
    length += other(text.slice(countedTo, start)) + count(text.slice(start, end));
    countedTo = end;
  }
  return length + other(text.slice(countedTo));
}
