import type { Token } from '../../text/token.ts';
import type { TextCounts } from './count-text.ts';

const people = new Set(
  'i my me mine he she his her him they thanks thank congrats congratulations mum mom dad'.split(' '),
);

/**
 * Whether a draft is about people and has no link, price or tag: then it is loud out of joy, and no
 * broadcast.
 */
export const mentionsPeople = (words: readonly Token[], { names, links, money, tags }: TextCounts): boolean =>
  links + money + tags === 0 &&
  (names > 0 || words.some(({ lower, isOwnWords }) => isOwnWords && people.has(lower.split("'")[0] ?? '')));
