/** One draft: which rules matched, how clearly, and its label (1 talks at people). */
export interface Sample {
  /** The index of the set it belongs to. */
  readonly set: number;
  /** The indexes of the weights of the rules that matched. */
  readonly weights: readonly number[];
  /** For each of `weights`, how clear the match is: 0 to 1. */
  readonly amounts: readonly number[];
  readonly y: number;
}

/** The limits of a weight. */
export interface Bound {
  /** −1: the weight is never positive. +1: it is never negative. 0: it stays 0. */
  readonly direction: -1 | 0 | 1;
  /** The smallest absolute weight. */
  readonly min: number;
}

export interface FitSettings {
  /** One for each weight. */
  readonly bounds: readonly Bound[];
  readonly setCount: number;
  /** The penalty on squared weights: the larger it is, the closer the weights stay to 0. */
  readonly ridge: number;
  readonly steps: number;
}

/** The descent converges if drafts have at most seven matches on average. Real ones have four. */
const stepSize = 0.5;

/**
 * Logistic regression of "talks with" on the rules that matched. Returns the weights, in
 * logits and within their bounds. All sets count the same, and in a set both labels count the same.
 * Each set also has an intercept, which is not returned: the lean has none, so that a draft without
 * findings is level. Solved by accelerated projected gradient (Beck & Teboulle 2009,
 * https://doi.org/10.1137/080716542).
 */
export function fitLogistic(samples: readonly Sample[], settings: FitSettings): number[] {
  const { bounds, setCount, ridge, steps } = settings;
  const size = bounds.length;
  const shares = sharesOf(samples, setCount);
  let weights = new Float64Array(size + setCount);
  let ahead = weights;
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const gradient = gradientAt(ahead, samples, shares, size);
    const next = new Float64Array(weights.length);
    for (let at = 0; at < next.length; at++) {
      const bound = bounds[at];
      const penalty = bound ? ridge * (ahead[at] ?? 0) : 0;
      const moved = (ahead[at] ?? 0) - stepSize * ((gradient[at] ?? 0) + penalty);
      next[at] = bound ? withinBound(moved, bound) : moved;
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = weights;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / nextMomentum) * (weight - (last[at] ?? 0)));
    weights = next;
    momentum = nextMomentum;
  }
  return [...weights.slice(0, size)];
}

/** The weight nearest to `weight` that the bound allows. */
const withinBound = (weight: number, { direction, min }: Bound): number =>
  direction * Math.max(min, weight * direction);

function sharesOf(samples: readonly Sample[], setCount: number): number[] {
  const counts = new Map<string, number>();
  const keyOf = ({ set, y }: Sample): string => `${set}:${y}`;
  for (const sample of samples) counts.set(keyOf(sample), (counts.get(keyOf(sample)) ?? 0) + 1);
  return samples.map((sample) => 1 / (2 * setCount * (counts.get(keyOf(sample)) ?? 1)));
}

function gradientAt(
  weights: Float64Array,
  samples: readonly Sample[],
  shares: readonly number[],
  size: number,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  samples.forEach((sample, index) => {
    let logit = weights[size + sample.set] ?? 0;
    sample.weights.forEach((index, at) => {
      logit += (weights[index] ?? 0) * (sample.amounts[at] ?? 0);
    });
    const error = (1 / (1 + Math.exp(-logit)) - (1 - sample.y)) * (shares[index] ?? 0);
    sample.weights.forEach((index, at) => {
      gradient[index] = (gradient[index] ?? 0) + error * (sample.amounts[at] ?? 0);
    });
    gradient[size + sample.set] = (gradient[size + sample.set] ?? 0) + error;
  });
  return gradient;
}
