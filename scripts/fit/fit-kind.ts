import type { DraftKind } from '../../src/text/draft.ts';
import { foldsOf } from './folds.ts';
import { type Bound, fitLogistic, type Sample } from './logistic-regression.ts';
import type { Scored } from './measure.ts';
import type { DraftSet } from './read-drafts.ts';
import { type FitCore, rowsOf, scoreOf, storedWeights } from './samples.ts';

export interface FittedWeight {
  readonly id: string;
  /** The unit of `src/analyzer/weights.ts`, rounded to two decimals as it is stored. */
  readonly weight: number;
  /** Whether the rule can move the lean of this kind of draft at all. */
  readonly isUsed: boolean;
  /** In how many drafts the rule matched. */
  readonly drafts: number;
  /** Whether the weight would be smaller, or have the other sign, without its bound. */
  readonly isAtBound: boolean;
}

export interface KindFit {
  readonly kind: DraftKind;
  readonly scored: readonly Scored[];
  /** One for each rule, in the order of the rule set. */
  readonly weights: readonly FittedWeight[];
}

export const foldCount = 5;
const steps = 400;
/** tanh(x / 2) is the logistic curve stretched to −1 … +1: a logit is half a unit of the lean. */
const leanPerLogit = 0.5;

/** Fits the weights to the sets of one kind: to all their drafts, and once without each fold. */
export function fitKind(
  core: FitCore,
  allSets: readonly DraftSet[],
  kind: DraftKind,
  ridge: number,
): KindFit {
  const sets = allSets.filter((set) => set.kind === kind);
  const { ruleSet, directionOf, minWeightOf } = core;
  const bounds = ruleSet.map(({ rule }) => ({ direction: directionOf(rule), min: minWeightOf(rule) }));
  const rows = rowsOf(core, sets, kind);
  const folds = foldsOf(
    rows.map(({ draft }) => draft),
    foldCount,
  );
  const fitTo = (some: readonly Sample[]): number[] => fitLean(some, bounds, sets.length, ridge);
  const samples = rows.map(({ sample }) => sample);
  const fitted = fitTo(samples);
  const withoutFold = Array.from({ length: foldCount }, (_, fold) =>
    fitTo(samples.filter((_, index) => folds[index] !== fold)),
  );
  const stored = storedWeights(core, kind);
  return {
    kind,
    scored: rows.map(({ set, draft, sample }, index) => ({
      set,
      kind,
      y: draft.y,
      stored: scoreOf(sample, stored),
      fitted: scoreOf(sample, fitted),
      leftOut: scoreOf(sample, withoutFold[folds[index] ?? 0] ?? []),
    })),
    weights: ruleSet.map(({ id, rule }, at) => {
      const { direction, min } = bounds[at] ?? { direction: 0, min: 0 };
      const weight = fitted[at] ?? 0;
      const isUsed = direction !== 0 && (rule.where?.kind ?? kind) === kind;
      const drafts = samples.filter(({ rules }) => rules.includes(at)).length;
      return { id, weight, isUsed, drafts, isAtBound: Math.abs(weight) <= min };
    }),
  };
}

/** Scores the sets of this kind that had no part in the fit. No draft needs to be left out. */
export function scoreUnseen(core: FitCore, sets: readonly DraftSet[], { kind, weights }: KindFit): Scored[] {
  const fitted = weights.map(({ weight }) => weight);
  const stored = storedWeights(core, kind);
  const ofKind = sets.filter((set) => set.kind === kind);
  return rowsOf(core, ofKind, kind).map(({ set, draft, sample }) => {
    const score = scoreOf(sample, fitted);
    return { set, kind, y: draft.y, stored: scoreOf(sample, stored), fitted: score, leftOut: score };
  });
}

/** Fits in logits; returns weights in the unit of the lean. */
function fitLean(samples: readonly Sample[], bounds: readonly Bound[], setCount: number, ridge: number) {
  const inLogits = bounds.map(({ direction, min }) => ({ direction, min: min / leanPerLogit }));
  const weights = fitLogistic(samples, { bounds: inLogits, setCount, ridge, steps });
  // `+ 0` turns −0 into 0.
  return weights.map((weight) => Number((weight * leanPerLogit).toFixed(2)) + 0);
}
