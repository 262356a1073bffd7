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
}

/** Runs the rules on every draft of these sets, which must all be of `kind`. */
export function rowsOf(core: FitCore, sets: readonly DraftSet[], kind: DraftKind): Row[] {
  const places = new Map(core.ruleSet.map(({ id }, place) => [id, place]));
  return sets.flatMap(({ name, drafts }, set) =>
    drafts.map((draft) => {
      const matches = core.matchesOf({ text: draft.text, kind, site: null, answers: draft.answers });
      const rules = matches.map(({ id }) => places.get(id) ?? 0);
      return {
        set: name,
        draft,
        sample: { set, rules, amounts: matches.map(({ match }) => match.amount), y: draft.y },
      };
    }),
  );
}

/** The weights in the repository, as the lean uses them, in the order of the rule set. */
export const storedWeights = ({ ruleSet, weightOf }: FitCore, kind: DraftKind): number[] =>
  ruleSet.map(({ id, rule }) => weightOf(id, rule, kind));

/** The score of a draft. The lean is its tanh. */
export const scoreOf = ({ rules, amounts }: Sample, weights: readonly number[]): number =>
  rules.reduce((sum, rule, at) => sum + (weights[rule] ?? 0) * (amounts[at] ?? 0), 0);
