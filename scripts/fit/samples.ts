import type { Named } from '../../src/analyzer/lean.ts';
import type { DraftKind } from '../../src/text/draft.ts';
import type { Sample } from './logistic-regression.ts';
import type { DraftSet, LabeledDraft } from './read-drafts.ts';

export type FitCore = typeof import('./core.ts');

/** A labeled draft, with the matches that its score consists of. */
export interface Row {
  /** The name of its set. */
  readonly set: string;
  readonly draft: LabeledDraft;
  readonly sample: Sample;
  readonly named: Named;
}

/** Every rule has a weight in posts and one in replies. They are fitted together. */
export const weightKinds = ['post', 'reply'] as const satisfies readonly DraftKind[];

/** The place of a weight in the lists that the fit uses. */
export const weightIndex = (rule: number, kind: DraftKind): number =>
  rule * weightKinds.length + weightKinds.indexOf(kind);

/** Runs the rules on every draft of these sets that is in English. */
export function rowsOf(core: FitCore, sets: readonly DraftSet[]): Row[] {
  const places = new Map(core.ruleSet.map(({ id }, place) => [id, place]));
  return sets.flatMap(({ name, drafts }, set) =>
    drafts.flatMap((draft) => {
      const { text, kind, answers, y } = draft;
      const read = { text, kind, site: null, answers };
      const matches = core.matchesOf(read);
      if (matches === null) return [];
      const weights = matches.map(({ id }) => weightIndex(places.get(id) ?? 0, kind));
      const amounts = matches.map(({ match }) => match.amount);
      return [{ set: name, draft, sample: { set, weights, amounts, y }, named: core.namedOf(read, matches) }];
    }),
  );
}

/** The weights in the repository, as the lean uses them, by `weightIndex`. */
export const storedWeights = ({ ruleSet, weightOf }: FitCore): number[] =>
  ruleSet.flatMap(({ id, rule }) => weightKinds.map((kind) => weightOf(id, rule, kind)));

/** The score of a draft. The lean is its tanh. */
export function scoreOf(
  core: FitCore,
  { sample, named }: Pick<Row, 'sample' | 'named'>,
  weights: readonly number[],
): number {
  const sum = sample.weights.reduce(
    (total, weight, at) => total + (weights[weight] ?? 0) * (sample.amounts[at] ?? 0),
    0,
  );
  return core.towardNamed(sum, named);
}
