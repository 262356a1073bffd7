import type { DraftKind } from '../text/draft.ts';
import type { LeanPart } from './analysis.ts';
import type { Seen } from './look.ts';
import { weightOf } from './weights.ts';

/** What each thing seen adds to the lean, the heaviest first. */
export function leanParts(seen: readonly Seen[], draft: DraftKind): LeanPart[] {
  return seen
    .map(({ id, rule, sighting }) => ({ rule: id, weight: weightOf(id, rule, draft) * sighting.amount }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** The parts as one number in −1 … +1. As `tanh` only rises, a part can never move it the other way. */
export const leanOf = (parts: readonly LeanPart[]): number =>
  Math.tanh(parts.reduce((sum, { weight }) => sum + weight, 0));
