import type { Offer } from '../rules/kit/offer.ts';
import type { Draft } from '../text/draft.ts';
import { type ExplainedAnalysis, emptyAnalysis, type Finding } from './analysis.ts';
import { findQuiet, shownMatches } from './find-quiet.ts';
import { flaggedWord } from './flagged-word.ts';
import { judge } from './judge.ts';
import { leanOf, namedIn } from './lean.ts';
import { applyEdits } from './offers/apply-edits.ts';
import { asReplacement } from './offers/as-replacement.ts';
import { fitsLimit } from './offers/fits-limit.ts';
import { offerFor } from './offers/offer-for.ts';
import { toFinding } from './to-finding.ts';
import { emptyWordLists, type WordLists } from './word-lists.ts';

interface Found {
  readonly finding: Finding;
  readonly offer: Offer | null;
}

/**
 * Analyzes a draft with all rules and the person's own word lists. Pure, linear in the length of
 * the text, and never throws: any string is a draft. Offsets are UTF-16 into `draft.text`. Text
 * that is not English gets an empty analysis.
 */
export function analyze(draft: Draft, words: WordLists = emptyWordLists): ExplainedAnalysis {
  const judgment = judge(draft, words.allow);
  if (judgment === null) return { ...emptyAnalysis, parts: [], offers: [], unsaid: [] };
  const { text, matches, parts, allowed } = judgment;
  const quiet = findQuiet(draft, text);
  const shown = shownMatches(matches, quiet);
  const found = shown.flatMap((match): Found[] => {
    if (match.rule.kind !== 'nudge' && match.rule.kind !== 'praise') return [];
    const offer = offerFor(judgment, match, words);
    const replacement = asReplacement(draft.text, offer);
    return [{ finding: toFinding(draft.text, match, match.rule, replacement), offer }];
  });
  const flagged = quiet === null ? flaggedWord(text, allowed, words.catch) : null;
  const nudges = found.filter(({ finding }) => finding.suggestion !== '');
  const all = flagged === null ? nudges : [{ finding: withinLimit(flagged, draft), offer: null }, ...nudges];
  const strongest = strongestFirst(all);
  return {
    language: 'en',
    lean: leanOf(parts, namedIn(shown)),
    parts,
    unsaid: quiet === null ? [] : matches.filter(({ rule }) => rule.kind === 'praise').map(({ id }) => id),
    nudges: strongest.map(({ finding }) => finding),
    praise: strongestFirst(found.filter((one) => !nudges.includes(one))).map(({ finding }) => finding),
    quiet: nudges.length > 0 ? null : (quiet?.rule ?? null),
    offers: strongest.flatMap(({ finding: { rule }, offer }) => (offer === null ? [] : { rule, offer })),
  };
}

/** The finding without a replacement that would make the draft longer than its site allows. */
function withinLimit(finding: Finding, draft: Draft): Finding {
  const { replacement } = finding;
  const edited = replacement && applyEdits(draft.text, [replacement]);
  return edited === null || fitsLimit(edited, draft) ? finding : { ...finding, replacement: null };
}

const strongestFirst = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => b.finding.strength - a.finding.strength);
