import type { Draft } from '../text/draft.ts';
import { type ExplainedAnalysis, emptyAnalysis, type Finding } from './analysis.ts';
import { flaggedWord } from './flagged-word.ts';
import { type Judgment, judge } from './judge.ts';
import { applyEdits } from './offers/apply-edits.ts';
import { asReplacement } from './offers/as-replacement.ts';
import { fitsLimit } from './offers/fits-limit.ts';
import { offerFor } from './offers/offer-for.ts';
import { toFinding } from './to-finding.ts';
import { emptyWordLists, type WordLists } from './word-lists.ts';

/**
 * Analyzes a draft with all rules and the person's own word lists. Pure, linear in the length of
 * the text, and never throws: any string is a draft. Offsets are UTF-16 into `draft.text`. Text
 * that is not English gets an empty analysis.
 */
export function analyze(draft: Draft, words: WordLists = emptyWordLists): ExplainedAnalysis {
  const judgment = judge(draft, words.allow);
  if (judgment === null) return { ...emptyAnalysis, parts: [] };
  const { text, matches, lean, parts, allowed } = judgment;
  const flagged = flaggedWord(text, allowed, words.catch);
  const nudges = findings(judgment, 'nudge', words);
  return {
    language: 'en',
    lean,
    parts,
    nudges: strongestFirst(flagged === null ? nudges : [withinLimit(flagged, draft), ...nudges]),
    praise: strongestFirst(findings(judgment, 'praise', words)),
    quiet: matches.find(({ rule }) => rule.kind === 'quiet')?.id ?? null,
  };
}

function findings(judgment: Judgment, kind: 'nudge' | 'praise', words: WordLists): Finding[] {
  const found: Finding[] = [];
  for (const match of judgment.matches) {
    if (match.rule.kind !== kind) continue;
    const replacement = asReplacement(judgment.draft.text, offerFor(judgment, match, words));
    found.push(toFinding(judgment.draft.text, match, match.rule, replacement));
  }
  return found;
}

/** The finding without a replacement that would make the draft longer than its site allows. */
function withinLimit(finding: Finding, draft: Draft): Finding {
  const { replacement } = finding;
  const edited = replacement && applyEdits(draft.text, [replacement]);
  return edited === null || fitsLimit(edited, draft) ? finding : { ...finding, replacement: null };
}

const strongestFirst = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => b.strength - a.strength);
