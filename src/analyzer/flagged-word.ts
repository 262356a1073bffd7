import { quotable } from '../rules/kit/fill-template.ts';
import { matchCase } from '../rules/kit/match-case.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './analysis.ts';

import { findListedWords, type WordLists } from './word-lists.ts';

/**
 * The id of the tip about the person's own words. It is shown, counted and turned off like a rule.
 */
export const wordListRule = 'house-words';

/**
 * A nudge about the first word in the draft that the person always wants flagged, with their plain
 * word for it; null where there is none. It ignores quotations, and words that start at an
 * `allowed` place.
 */
export function flaggedWord(
  { raw, tokens }: ParsedText,
  allowed: readonly Span[],
  words: WordLists['catch'],
): Finding | null {
  const allowedStarts = new Set(allowed.map(({ start }) => start));
  const places = findListedWords(
    words.map(({ word }) => word),
    tokens,
  ).filter(({ start, isOwnWords }) => isOwnWords && !allowedStarts.has(start));
  const first = places[0];
  const plain = words[first?.index ?? -1]?.plain;
  if (first === undefined || plain === undefined) return null;
  const spans = withoutOverlaps(places.filter(({ index }) => index === first.index));
  const quote = raw.slice(first.start, first.end);
  return {
    rule: wordListRule,
    name: 'A word on your list',
    question: 'human',
    spans,
    strength: 0.9,
    what: `“${quotable(quote)}” is a word you always want flagged.`,
    why: 'It is on your own list of words.',
    source: null,
    suggestion: `Your plain word for it is “${plain}”.`,
    alternative: null,
    replacement: { span: { start: first.start, end: first.end }, text: matchCase(plain, quote) },
  };
}

/** The places as spans, without those that start inside the one before. */
function withoutOverlaps(places: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of places) if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  return spans;
}
