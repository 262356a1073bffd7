import { quotable } from '../rules/kit/fill-template.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './analysis.ts';
import { matchCase } from './to-finding.ts';
import { findListedWords, type WordLists } from './word-lists.ts';

/** The id under which a caught word is told, counted and switched off, as those of rules are. */
export const wordListRule = 'house-words';

/**
 * A nudge about the first word of the draft that the person asked to catch, with their own plain word to put in its
 * place; null where there is none. Quotations and words that stand at an `allowed` place are let be.
 */
export function flaggedWord(
  { raw, tokens }: ParsedText,
  allowed: readonly Span[],
  words: WordLists['catch'],
): Finding | null {
  const spared = new Set(allowed.map(({ start }) => start));
  const places = findListedWords(
    words.map(({ word }) => word),
    tokens,
  ).filter(({ start, isOwnWords }) => isOwnWords && !spared.has(start));
  const first = places[0];
  const plain = words[first?.index ?? -1]?.plain;
  if (first === undefined || plain === undefined) return null;
  const spans = apart(places.filter(({ index }) => index === first.index));
  const quote = raw.slice(first.start, first.end);
  return {
    rule: wordListRule,
    name: 'A word on your list',
    question: 'human',
    spans,
    strength: 0.9,
    what: `“${quotable(quote)}” is one of the words you asked to catch.`,
    why: 'It stands on your own list of house words.',
    source: null,
    suggestion: `Your plain word for it is “${plain}”.`,
    again: null,
    replacement: { span: { start: first.start, end: first.end }, text: matchCase(plain, quote) },
  };
}

/** The places as bare spans, less any that begins inside the one before it. */
function apart(places: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of places) if (start >= (spans.at(-1)?.end ?? 0)) spans.push({ start, end });
  return spans;
}
