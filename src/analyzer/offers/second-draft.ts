import type { Edit } from '../../rules/kit/offer.ts';
import type { Draft } from '../../text/draft.ts';
import type { Span } from '../../text/span.ts';
import type { RuleOffer } from '../analysis.ts';
import { judge } from '../judge.ts';
import { emptyWordLists, type WordLists } from '../word-lists.ts';
import { applyEdits } from './apply-edits.ts';
import { isProven } from './offer-for.ts';

/** The whole draft with all offers that can stand together. */
export interface SecondDraft {
  readonly text: string;
  /** In the order of the draft; none overlap. */
  readonly edits: readonly Edit[];
}

/**
 * Takes the offers of a draft together, strongest first: each that overlaps none before it and,
 * with them, keeps all promises of an offer. Offers that are only a beginning are left out, because
 * a second draft is ready to post. Null where none is left.
 */
export function secondDraft(
  draft: Draft,
  offers: readonly RuleOffer[],
  words: WordLists = emptyWordLists,
): SecondDraft | null {
  const before = offers.length === 0 ? null : judge(draft, words.allow);
  if (before === null) return null;
  let edits: readonly Edit[] = [];
  for (const { rule, offer } of offers) {
    if (offer.isOpen || offer.edits.some(({ span }) => edits.some((other) => overlaps(span, other.span))))
      continue;
    const together = [...edits, ...offer.edits].sort((a, b) => a.span.start - b.span.start);
    if (isProven(before, rule, { edits: together }, words)) edits = together;
  }
  const text = applyEdits(draft.text, edits);
  return edits.length === 0 || text === null ? null : { text, edits };
}

/** Whether two spans share a character or touch, so that their edits may not be independent. */
const overlaps = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
