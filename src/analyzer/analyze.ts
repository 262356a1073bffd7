import type { Draft } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';
import { type ExplainedAnalysis, emptyAnalysis, type Finding } from './analysis.ts';
import { withEarnedPraise } from './earned-praise.ts';
import { flaggedWord } from './flagged-word.ts';
import { ignoreAllowed } from './ignore-allowed.ts';
import { leanOf, leanParts, namedIn } from './lean.ts';
import { ruleSet } from './rule-set.ts';
import { createRunner, type RuleMatch } from './run-rules.ts';
import { toFinding } from './to-finding.ts';
import { withinLimit } from './within-limit.ts';
import { emptyWordLists, findListedWords, type WordLists } from './word-lists.ts';

const runRules = createRunner(ruleSet);

/**
 * Analyzes a draft with all rules and the person's own word lists. Pure, linear in the length of
 * the text, and never throws: any string is a draft. Offsets are UTF-16 into `draft.text`. Text
 * that is not English gets an empty analysis.
 */
export function analyze(draft: Draft, wordLists: WordLists = emptyWordLists): ExplainedAnalysis {
  const text = parseText(draft.text);
  if (text.language !== 'en') return { ...emptyAnalysis, parts: [] };
  const allowed = findListedWords(wordLists.allow, text.tokens);
  const found = ignoreAllowed(runRules(draft, text), allowed, draft.kind);
  // English phrases are evidence of English; what is counted or computed is none.
  const certain = text.isLanguageCertain
    ? found
    : found.filter(({ phraseMatches }) => phraseMatches.length > 0);
  const matches = withEarnedPraise(certain, text);
  const parts = leanParts(matches, draft.kind);
  const flagged = flaggedWord(text, allowed, wordLists.catch);
  const nudges = findings(draft.text, matches, 'nudge');
  return {
    language: 'en',
    lean: leanOf(parts, namedIn(matches)),
    parts,
    nudges: strongestFirst(flagged === null ? nudges : [flagged, ...nudges]).map((nudge) =>
      withinLimit(nudge, draft),
    ),
    praise: strongestFirst(findings(draft.text, matches, 'praise')),
    quiet: matches.find(({ rule }) => rule.kind === 'quiet')?.id ?? null,
  };
}

function findings(text: string, matches: readonly RuleMatch[], kind: 'nudge' | 'praise'): Finding[] {
  const found: Finding[] = [];
  for (const match of matches) if (match.rule.kind === kind) found.push(toFinding(text, match, match.rule));
  return found;
}

const strongestFirst = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => b.strength - a.strength);
