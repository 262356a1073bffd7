import type { DraftKind } from '../../src/text/draft.ts';
import { foldsOf } from './folds.ts';
import { type Bound, fitLogistic, type Sample } from './logistic-regression.ts';
import type { Scored } from './measure.ts';
import type { DraftSet } from './read-drafts.ts';
import { type FitCore, rowsOf, scoreOf, storedWeights, weightIndex, weightKinds } from './samples.ts';

export interface FittedWeight {
  readonly id: string;
  readonly kind: DraftKind;
  /** The unit of `src/analyzer/weights.ts`, rounded to two decimals as it is stored. */
  readonly weight: number;
  /** Whether the rule can move the lean of this kind of draft at all. */
  readonly isUsed: boolean;
  /** In how many drafts of this kind the rule matched. */
  readonly drafts: number;
  /** Whether the weight would be smaller, or have the other sign, without its bound. */
  readonly isAtBound: boolean;
}

export interface LeanFit {
  readonly scored: readonly Scored[];
  /** Two for each rule, by `weightIndex`. */
  readonly weights: readonly FittedWeight[];
  /** The kinds that the drafts have. A weight of another kind is not known. */
  readonly kinds: readonly DraftKind[];
}

export const foldCount = 5;
const steps = 400;
/** tanh(x / 2) is the logistic curve stretched to −1 … +1: a logit is half a unit of the lean. */
const leanPerLogit = 0.5;

/**
 * Fits the weights of posts and replies together, so that both are on one scale: to all drafts, and
 * once without each fold.
 */
export function fitLean(core: FitCore, sets: readonly DraftSet[], ridge: number): LeanFit {
  const { ruleSet, directionOf, minWeightOf } = core;
  const bounds = ruleSet.flatMap(({ rule }) =>
    weightKinds.map(() => ({ direction: directionOf(rule), min: minWeightOf(rule) })),
  );
  const rows = rowsOf(core, sets);
  const folds = foldsOf(
    rows.map(({ draft }) => draft),
    foldCount,
  );
  const fitTo = (some: readonly Sample[]): number[] => fitWeights(some, bounds, sets.length, ridge);
  const samples = rows.map(({ sample }) => sample);
  const fitted = fitTo(samples);
  const withoutFold = Array.from({ length: foldCount }, (_, fold) =>
    fitTo(samples.filter((_, index) => folds[index] !== fold)),
  );
  const stored = storedWeights(core);
  const matched = samples.flatMap(({ weights }) => weights);
  const counts = new Map<number, number>();
  for (const index of matched) counts.set(index, (counts.get(index) ?? 0) + 1);
  return {
    scored: rows.map((row, index) => ({
      set: row.set,
      kind: row.draft.kind,
      y: row.draft.y,
      stored: scoreOf(core, row, stored),
      fitted: scoreOf(core, row, fitted),
      leftOut: scoreOf(core, row, withoutFold[folds[index] ?? 0] ?? []),
    })),
    weights: ruleSet.flatMap(({ id, rule }, place) =>
      weightKinds.map((kind) => {
        const at = weightIndex(place, kind);
        const { direction, min } = bounds[at] ?? { direction: 0, min: 0 };
        const weight = fitted[at] ?? 0;
        const isUsed = direction !== 0 && (rule.where?.kind ?? kind) === kind;
        const drafts = counts.get(at) ?? 0;
        return { id, kind, weight, isUsed, drafts, isAtBound: Math.abs(weight) <= min };
      }),
    ),
    kinds: weightKinds.filter((kind) => rows.some(({ draft }) => draft.kind === kind)),
  };
}

/** Scores the drafts of sets that had no part in the fit. No draft needs to be left out. */
export function scoreUnseen(core: FitCore, sets: readonly DraftSet[], { weights }: LeanFit): Scored[] {
  const fitted = weights.map(({ weight }) => weight);
  const stored = storedWeights(core);
  return rowsOf(core, sets).map((row) => {
    const score = scoreOf(core, row, fitted);
    const { kind, y } = row.draft;
    return { set: row.set, kind, y, stored: scoreOf(core, row, stored), fitted: score, leftOut: score };
  });
}

/** Fits in logits; returns weights in the unit of the lean. */
function fitWeights(samples: readonly Sample[], bounds: readonly Bound[], setCount: number, ridge: number) {
  const inLogits = bounds.map(({ direction, min }) => ({ direction, min: min / leanPerLogit }));
  const weights = fitLogistic(samples, { bounds: inLogits, setCount, ridge, steps });
  // `+ 0` turns −0 into 0.
  return weights.map((weight) => Number((weight * leanPerLogit).toFixed(2)) + 0);
}
