// The parts of the extension that the fit uses. Vite loads this file, because `import.meta.glob`
// finds the rules.
import { withEarnedPraise } from '../../src/analyzer/earned-praise.ts';
import { findQuiet, shownMatches } from '../../src/analyzer/find-quiet.ts';
import { type Named, namedIn } from '../../src/analyzer/lean.ts';
import { ruleSet } from '../../src/analyzer/rule-set.ts';
import { createRunner, type RuleMatch } from '../../src/analyzer/run-rules.ts';
import type { Draft } from '../../src/text/draft.ts';
import { parseText } from '../../src/text/parse-text.ts';

export { towardNamed } from '../../src/analyzer/lean.ts';
export { ruleSet } from '../../src/analyzer/rule-set.ts';
export { directionOf, minWeightOf, weightOf } from '../../src/analyzer/weights.ts';

const runRules = createRunner(ruleSet.filter(({ rule }) => rule.kind !== 'quiet'));

/**
 * The matches that make up the lean, as `analyze` chooses them for a person without word lists;
 * null for a draft that is not in English, which has no lean.
 */
export function matchesOf(draft: Draft): readonly RuleMatch[] | null {
  const text = parseText(draft.text);
  if (text.language !== 'en') return null;
  const found = runRules(draft, text);
  const certain = text.isLanguageCertain
    ? found
    : found.filter(({ phraseMatches }) => phraseMatches.length > 0);
  return withEarnedPraise(certain, text);
}

/** What the card could say of a draft with these matches, where no quiet rule holds it back. */
export const namedOf = (draft: Draft, matches: readonly RuleMatch[]): Named =>
  namedIn(shownMatches(matches, findQuiet(draft, parseText(draft.text))));
