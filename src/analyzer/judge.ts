import type { Draft } from '../text/draft.ts';
import { parseText } from '../text/parse-text.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Span } from '../text/span.ts';
import type { LeanPart } from './analysis.ts';
import { withEarnedPraise } from './earned-praise.ts';
import { ignoreAllowed } from './ignore-allowed.ts';
import { leanOf, leanParts, namedIn } from './lean.ts';
import { ruleSet } from './rule-set.ts';
import { createRunner, type RuleMatch } from './run-rules.ts';
import { findListedWords, type WordLists } from './word-lists.ts';

const runRules = createRunner(ruleSet.filter(({ rule }) => rule.kind !== 'quiet'));

/** What the rules found in a draft that is in English. */
export interface Judgment {
  readonly draft: Draft;
  readonly text: ParsedText;
  readonly matches: readonly RuleMatch[];
  readonly lean: number;
  readonly parts: readonly LeanPart[];
  /** Where the words are that the person allows. */
  readonly allowed: readonly Span[];
}

/**
 * Runs all rules but the quiet ones on a draft; null where it is not in English. `allow` are words
 * to ignore.
 */
export function judge(draft: Draft, allow: WordLists['allow']): Judgment | null {
  const text = parseText(draft.text);
  if (text.language !== 'en') return null;
  const allowed = findListedWords(allow, text.tokens);
  const found = ignoreAllowed(runRules(draft, text), allowed, draft.kind);
  // English phrases are evidence of English; what is counted or computed is none.
  const certain = text.isLanguageCertain
    ? found
    : found.filter(({ phraseMatches }) => phraseMatches.length > 0);
  const matches = withEarnedPraise(certain, text);
  const parts = leanParts(matches, draft.kind);
  return { draft, text, matches, lean: leanOf(parts, namedIn(matches)), parts, allowed };
}
