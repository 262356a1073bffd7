/** One draft: what each rule saw, sparsely, and its label (1 talks at people). */
export interface Sample {
  readonly task: number;
  readonly rules: readonly number[];
  readonly amounts: readonly number[];
  readonly y: number;
}

export interface Settings {
  /** For each rule −1 (only ever "at"), +1 (only ever "with") or 0 (stays out). */
  readonly directions: readonly number[];
  readonly taskCount: number;
  /** Weight of the squared weights: larger trusts the data less. */
  readonly ridge: number;
  readonly steps: number;
}

/**
 * Logistic regression of "talks with" on what the rules saw: one weight a rule for all tasks, an intercept a
 * task (thrown away after), tasks and labels balanced, weights kept on their side of zero. By accelerated
 * projected gradient (Beck & Teboulle 2009, https://doi.org/10.1137/080716542). Deterministic.
 */
export function fitWeights(samples: readonly Sample[], settings: Settings): number[] {
  const { directions, taskCount, ridge, steps } = settings;
  const size = directions.length;
  const shares = sharesOf(samples, taskCount);
  let weights = new Float64Array(size + taskCount);
  let ahead = weights;
  let momentum = 1;
  for (let step = 0; step < steps; step++) {
    const gradient = gradientAt(ahead, samples, shares, size);
    const next = new Float64Array(weights.length);
    for (let at = 0; at < next.length; at++) {
      const pull = at < size ? ridge * (ahead[at] ?? 0) : 0;
      const moved = (ahead[at] ?? 0) - rate * ((gradient[at] ?? 0) + pull);
      next[at] = at < size ? project(moved, directions[at] ?? 0) : moved;
    }
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const last = weights;
    ahead = next.map((weight, at) => weight + ((momentum - 1) / nextMomentum) * (weight - (last[at] ?? 0)));
    weights = next;
    momentum = nextMomentum;
  }
  return [...weights.slice(0, size)];
}

const rate = 0.5;

function project(weight: number, direction: number): number {
  return direction * Math.max(0, weight * direction);
}

/** What each sample counts for: every task the same, and in it both labels the same. */
function sharesOf(samples: readonly Sample[], taskCount: number): number[] {
  const counts = new Map<string, number>();
  const keyOf = ({ task, y }: Sample): string => `${task}:${y}`;
  for (const sample of samples) counts.set(keyOf(sample), (counts.get(keyOf(sample)) ?? 0) + 1);
  return samples.map((sample) => 1 / (2 * taskCount * (counts.get(keyOf(sample)) ?? 1)));
}

function gradientAt(
  weights: Float64Array,
  samples: readonly Sample[],
  shares: readonly number[],
  size: number,
): Float64Array {
  const gradient = new Float64Array(weights.length);
  samples.forEach((sample, index) => {
    let logit = weights[size + sample.task] ?? 0;
    sample.rules.forEach((rule, at) => {
      logit += (weights[rule] ?? 0) * (sample.amounts[at] ?? 0);
    });
    const error = (1 / (1 + Math.exp(-logit)) - (1 - sample.y)) * (shares[index] ?? 0);
    sample.rules.forEach((rule, at) => {
      gradient[rule] = (gradient[rule] ?? 0) + error * (sample.amounts[at] ?? 0);
    });
    gradient[size + sample.task] = (gradient[size + sample.task] ?? 0) + error;
  });
  return gradient;
}
