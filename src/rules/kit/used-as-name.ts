import type { ParsedText } from '../../text/parsed-text.ts';
import type { PhraseMatch } from './phrase-table.ts';

/**
 * Whether a phrase is used as a name: one word with a capital letter, behind a word in small
 * letters of the same sentence. "I ordered on Seamless", but not "A Seamless Experience".
 */
export function usedAsName({ tokens }: ParsedText, { first, last }: PhraseMatch): boolean {
  const [before, word, after] = [tokens[first - 1], tokens[first], tokens[last]];
  if (last - first !== 1 || word?.shape !== 'title' || before?.shape !== 'lower') return false;
  const isInHeading = after?.sentence === word.sentence && after.shape === 'title';
  return before.kind === 'word' && before.sentence === word.sentence && !isInHeading;
}
