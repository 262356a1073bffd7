import type { DraftKind } from '../text/draft.ts';
import type { LeanPart } from './analysis.ts';
import type { RuleMatch } from './run-rules.ts';
import { weightOf } from './weights.ts';

/** What each thing seen adds to the lean. */
export function leanParts(seen: readonly RuleMatch[], draft: DraftKind): LeanPart[] {
  const parts: LeanPart[] = [];
  for (const { id, rule, match } of seen) {
    const weight = weightOf(id, rule, draft) * match.amount;
    if (weight !== 0) parts.push({ rule: id, weight });
  }
  return parts;
}

/** The parts as one number in −1 … +1. As `tanh` only rises, a part can never move it the other way. */
export const leanOf = (parts: readonly LeanPart[]): number =>
  Math.tanh(parts.reduce((sum, { weight }) => sum + weight, 0));
