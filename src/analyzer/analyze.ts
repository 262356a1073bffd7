import type { Draft } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';
import { type Analysis, emptyAnalysis, type Finding } from './analysis.ts';
import { withEarnedPraise } from './earned-praise.ts';
import { flaggedWord } from './flagged-word.ts';
import { ignoreAllowed } from './ignore-allowed.ts';
import { leanOf, leanParts } from './lean.ts';
import { ruleSet } from './rule-set.ts';
import { createRunner, type RuleMatch } from './run-rules.ts';
import { toFinding } from './to-finding.ts';
import { withinLimit } from './within-limit.ts';
import { emptyWordLists, findListedWords, type WordLists } from './word-lists.ts';

const runRules = createRunner(ruleSet);

/**
 * Everything the coach thinks of a draft, with the person's own words beside the rules. Pure, linear in the length
 * of the text, and never fails: any string is a draft. Offsets are UTF-16 into `draft.text`. Says nothing about text
 * that is not English.
 */
export function analyze(draft: Draft, houseWords: WordLists = emptyWordLists): Analysis {
  const text = parseText(draft.text);
  if (text.language !== 'en') return emptyAnalysis;
  const allowed = findListedWords(houseWords.allow, text.tokens);
  const found = ignoreAllowed(runRules(draft, text), allowed);
  const sure = text.isLanguageCertain ? found : found.filter(({ hits }) => hits.length > 0);
  const seen = withEarnedPraise(sure, text);
  const parts = leanParts(seen, draft.kind);
  const caught = flaggedWord(text, allowed, houseWords.catch);
  return {
    language: 'en',
    lean: leanOf(parts),
    parts,
    nudges: strongestFirst([...(caught ? [caught] : []), ...findings(draft.text, seen, 'nudge')]).map(
      (nudge) => withinLimit(nudge, draft),
    ),
    praise: strongestFirst(findings(draft.text, seen, 'praise')),
    quiet: seen.find(({ rule }) => rule.kind === 'quiet')?.id ?? null,
  };
}

function findings(text: string, seen: readonly RuleMatch[], kind: 'nudge' | 'praise'): Finding[] {
  const found: Finding[] = [];
  for (const one of seen) if (one.rule.kind === kind) found.push(toFinding(text, one, one.rule));
  return found;
}

const strongestFirst = (found: readonly Finding[]): Finding[] =>
  [...found].sort((a, b) => b.strength - a.strength);
