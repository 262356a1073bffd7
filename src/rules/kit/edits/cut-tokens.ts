import type { ParsedText } from '../../../text/parsed-text.ts';
import type { Token } from '../../../text/token.ts';
import type { Edit } from '../offer.ts';

/**
 * The edit that takes the tokens `first` (included) to `last` (not included) out of a draft: also a
 * comma that only they needed and one of the two spaces around them. A word that then begins its
 * sentence gets a capital letter.
 */
export function cutTokens({ raw, tokens, sentences }: ParsedText, first: number, last: number): Edit {
  const isStart = sentences[tokens[first]?.sentence ?? 0]?.firstToken === first;
  const endsClause = isComma(tokens[last]) || /^[.!?…]/.test(tokens[last]?.lower ?? '.');
  const from = !isStart && isComma(tokens[first - 1]) && endsClause ? first - 1 : first;
  const to = isComma(tokens[last]) && (isStart || from < first) ? last + 1 : last;
  const before = tokens[from - 1];
  const after = tokens[to];
  const start = before?.end ?? 0;
  if (after === undefined) return { span: { start, end: raw.length }, text: '' };
  const space = spaceOf(
    before === undefined ? '' : raw.slice(start, tokens[from]?.start),
    raw.slice(tokens[to - 1]?.end, after.start),
  );
  const isJoined = before === undefined || (after.kind === 'mark' && !/^[("“—–-]/.test(after.lower));
  const kept = isJoined ? '' : space;
  if (!isStart || after.kind !== 'word' || after.shape !== 'lower')
    return { span: { start, end: after.start }, text: kept };
  const word = raw.slice(after.start, after.end);
  return { span: { start, end: after.end }, text: kept + word.charAt(0).toUpperCase() + word.slice(1) };
}

const isComma = (token: Token | undefined): boolean => token?.lower === ',';

const breaksIn = (space: string): number => space.split('\n').length;

/** Of the spaces around the cut, the one with more line breaks, and at least one space. */
const spaceOf = (left: string, right: string): string =>
  (breaksIn(left) > breaksIn(right) ? left : right) || left || ' ';
