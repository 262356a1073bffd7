import type { DraftKind } from '../text/draft.ts';
import type { LeanPart } from './analysis.ts';
import type { RuleMatch } from './run-rules.ts';
import { weightOf } from './weights.ts';

/** What each match adds to the lean: the weight of its rule, times how clear the match is. */
export function leanParts(matches: readonly RuleMatch[], kind: DraftKind): LeanPart[] {
  const parts: LeanPart[] = [];
  for (const { id, rule, match } of matches) {
    const weight = weightOf(id, rule, kind) * match.amount;
    if (weight !== 0) parts.push({ rule: id, weight });
  }
  return parts;
}

/** What the card could say of a draft: a tip, praise, or both. */
export interface Named {
  readonly hasNudge: boolean;
  readonly hasPraise: boolean;
}

export const namedIn = (matches: readonly RuleMatch[]): Named => ({
  hasNudge: matches.some(({ rule }) => rule.kind === 'nudge'),
  hasPraise: matches.some(({ rule }) => rule.kind === 'praise'),
});

/** The lean of a draft in which no rule matches. Small, so that it is called level. */
const unmatched = 0.05;

/**
 * The sum of the parts, moved to the side that the card would give reasons for: below 0 where there
 * is a tip and no praise, above 0 where there is no tip. Cues alone never choose the side. On one
 * side, the order of the sums stays.
 */
export function towardNamed(sum: number, { hasNudge, hasPraise }: Named): number {
  if (!hasNudge) return above(sum);
  return hasPraise ? sum : -above(-sum);
}

const above = (sum: number): number => (sum >= 0 ? unmatched + sum : unmatched * Math.exp(sum / unmatched));

/** The lean: −1 (at people) to +1 (with people). tanh keeps the order of the sums. */
export const leanOf = (parts: readonly LeanPart[], named: Named): number =>
  Math.tanh(
    towardNamed(
      parts.reduce((sum, { weight }) => sum + weight, 0),
      named,
    ),
  );
