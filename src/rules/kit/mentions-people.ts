import type { Token } from '../../text/token.ts';
import type { TextCounts } from './count-text.ts';

const people = new Set(
  'i my me mine he she his her him they thanks thank congrats congratulations'.split(' '),
);

/** Whether a draft tells of its writer or of somebody, and points at nothing: then a loud moment is joy, not a broadcast. */
export const mentionsPeople = (words: readonly Token[], { names, links, money, tags }: TextCounts): boolean =>
  links + money + tags === 0 &&
  (names > 0 || words.some(({ lower, isOwnWords }) => isOwnWords && people.has(lower.split("'")[0] ?? '')));
