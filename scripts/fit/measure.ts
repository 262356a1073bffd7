import type { DraftKind } from '../../src/text/draft.ts';
import { areaUnderCurve } from './area-under-curve.ts';

/** One draft and its score from three sets of weights. The lean is the tanh of a score. */
export interface Scored {
  /** The name of its set. */
  readonly set: string;
  readonly kind: DraftKind;
  readonly y: 0 | 1;
  /** With the weights in `src/analyzer/weights.json`. */
  readonly stored: number;
  /** With weights fitted to all drafts. */
  readonly fitted: number;
  /** With weights fitted without the fold that contains the draft. */
  readonly leftOut: number;
}

/** How well weights separate drafts that talk at people from drafts that talk with them. */
export interface Measure {
  readonly talksAt: number;
  readonly talksWith: number;
  /** Areas under the ROC curve: .5 is guessing, 1 is perfect. */
  readonly stored: number;
  readonly fitted: number;
  readonly leftOut: number;
}

export interface SetMeasure extends Measure {
  readonly name: string;
  readonly kind: DraftKind | 'both';
}

/** Measures drafts together, posts and replies on one scale. */
export function measure(scored: readonly Scored[]): Measure {
  const labels = scored.map(({ y }) => y);
  const auc = (key: 'stored' | 'fitted' | 'leftOut'): number =>
    areaUnderCurve(
      scored.map((draft) => -draft[key]),
      labels,
    );
  const talksAt = labels.filter((y) => y === 1).length;
  return {
    talksAt,
    talksWith: labels.length - talksAt,
    stored: auc('stored'),
    fitted: auc('fitted'),
    leftOut: auc('leftOut'),
  };
}

/** Measures each set apart, in the order in which they first occur. */
export function measureSets(scored: readonly Scored[]): SetMeasure[] {
  const sets = new Map<string, Scored[]>();
  for (const draft of scored) {
    const drafts = sets.get(draft.set);
    if (drafts) drafts.push(draft);
    else sets.set(draft.set, [draft]);
  }
  return [...sets.values()].flatMap((drafts) => {
    const [first] = drafts;
    if (first === undefined) return [];
    const isOneKind = drafts.every(({ kind }) => kind === first.kind);
    return [{ name: first.set, kind: isOneKind ? first.kind : ('both' as const), ...measure(drafts) }];
  });
}
