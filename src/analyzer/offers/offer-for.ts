import { matchCase } from '../../rules/kit/match-case.ts';
import type { Offer } from '../../rules/kit/offer.ts';
import type { PhraseMatch } from '../../rules/kit/phrase-table.ts';
import { spanOf } from '../../rules/kit/spans.ts';
import { parseText } from '../../text/parse-text.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import { flaggedWord } from '../flagged-word.ts';
import { type Judgment, judge } from '../judge.ts';
import type { RuleMatch } from '../run-rules.ts';
import type { WordLists } from '../word-lists.ts';
import { applyEdits } from './apply-edits.ts';
import { fitsLimit } from './fits-limit.ts';
import { keepsFacts } from './keeps-facts.ts';

/**
 * The first offer of a rule that keeps what every offer promises, or null: see `isProven`. `match`
 * is one of the matches of `before`.
 */
export function offerFor(before: Judgment, match: RuleMatch, words: WordLists): Offer | null {
  return candidates(before, match).find((offer) => isProven(before, match.id, offer, words)) ?? null;
}

/** The rule's own offers; for plain words, the words themselves. */
function candidates({ draft, text }: Judgment, { rule, match, phraseMatches }: RuleMatch): readonly Offer[] {
  if (rule.kind !== 'nudge') return [];
  const answered = draft.answers === null ? null : parseText(draft.answers.text);
  const own = rule.offers?.({ draft, text, answered, phraseMatches, match }) ?? [];
  return [...own, ...plainWords(text, phraseMatches)];
}

/** Every phrase of a rule by its plain words; none where a phrase has none. */
function plainWords(text: ParsedText, found: readonly PhraseMatch[]): Offer[] {
  const edits = found.flatMap((match) => {
    const span = spanOf(text, match);
    const { plain } = match.phrase;
    return plain === null ? [] : [{ span, text: matchCase(plain, text.raw.slice(span.start, span.end)) }];
  });
  return edits.length > 0 && edits.length === found.length ? [{ edits }] : [];
}

/**
 * Whether the draft after an offer is better and says the same: the rule `id` has nothing left to
 * say, no other rule has begun to speak, the lean is not lower, all facts are still there, and it
 * fits the limit of the site.
 */
export function isProven(before: Judgment, id: string, { edits }: Offer, words: WordLists): boolean {
  const edited = applyEdits(before.text.raw, edits);
  if (edited === null || edited.trim() === '' || !fitsLimit(edited, before.draft)) return false;
  const after = judge({ ...before.draft, text: edited }, words.allow);
  if (after === null || after.lean < before.lean) return false;
  const said = nudgesIn(before);
  const saysNow = nudgesIn(after);
  if (saysNow.has(id) || [...saysNow].some((other) => !said.has(other))) return false;
  const flags = ({ text, allowed }: Judgment): boolean => flaggedWord(text, allowed, words.catch) !== null;
  if (flags(after) && !flags(before)) return false;
  return keepsFacts(before.text, after.text);
}

const nudgesIn = ({ matches }: Judgment): Set<string> =>
  new Set(matches.filter(({ rule }) => rule.kind === 'nudge').map(({ id }) => id));
