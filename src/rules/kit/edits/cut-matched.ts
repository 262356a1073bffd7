import type { Offer, OfferInput } from '../offer.ts';
import { cutSentences } from './cut-sentences.ts';

/** Words of the longest sentence that is cut as a whole: a longer one says something else, too. */
const maxWords = 9;

/** The offer that takes out the short sentences with the words that a rule marks. */
export function cutMatched({ text, match }: OfferInput): readonly Offer[] {
  const isMarked = (start: number, end: number): boolean =>
    match.spans.some((span) => span.start < end && start < span.end);
  const marked = text.sentences.flatMap((sentence, at) =>
    isMarked(sentence.start, sentence.end) ? [{ at, ...sentence }] : [],
  );
  const isShort = marked.every(
    ({ firstToken, endToken }) =>
      text.tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length <= maxWords,
  );
  const offer = isShort
    ? cutSentences(
        text,
        marked.map(({ at }) => at),
      )
    : null;
  return offer === null ? [] : [offer];
}
