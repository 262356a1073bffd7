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

/** The lean: −1 (at people) to +1 (with people). tanh keeps the order of the sums. */
export const leanOf = (parts: readonly LeanPart[]): number =>
  Math.tanh(parts.reduce((sum, { weight }) => sum + weight, 0));
