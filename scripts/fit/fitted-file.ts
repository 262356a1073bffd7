import type { DraftKind } from '../../src/text/draft.ts';
import type { LeanFit } from './fit-lean.ts';
import { InputError } from './input-error.ts';
import { type Measure, measure, measureSets, type Scored, type SetMeasure } from './measure.ts';
import { weightKinds } from './samples.ts';
import type { Provenance, WeightsFile } from './weights-file.ts';

const notes = {
  fit: 'auc.weights: the weights in this file, on the drafts they were fitted to. auc.leftOut: the same fit, on the fifth of the drafts it did not see.',
  kept: 'auc.weights: the weights in this file, with the rules of the date above. auc.leftOut: a new fit on these drafts with these rules, on the fifth of the drafts it did not see.',
};

/**
 * The file to store after a fit: fitted weights, and where they come from. A kind without labeled
 * drafts keeps its stored weights. `date` is YYYY-MM-DD.
 */
export function fittedFile(
  stored: WeightsFile,
  fit: LeanFit,
  about: string,
  unseen: readonly Scored[],
  date: string,
): WeightsFile {
  const { scored } = fit;
  const { talksAt, talksWith } = measure(scored);
  const kept = weightKinds.find((kind) => !fit.kinds.includes(kind));
  const fitted = { date, about, drafts: scored.length, talksAt, talksWith, ...(kept && { kept }) };
  const weightOf = (id: string, kind: DraftKind): number => {
    if (kind === kept) return stored.weights[id]?.[kind] ?? 0;
    const found = fit.weights.find((weight) => weight.id === id && weight.kind === kind);
    // Without a match there is no evidence: 0 makes the rule count for its minimum.
    return found && found.drafts > 0 ? found.weight : 0;
  };
  const ids = new Set(fit.weights.map(({ id }) => id));
  const pairs = [...ids].map(
    (id) => [id, { post: weightOf(id, 'post'), reply: weightOf(id, 'reply') }] as const,
  );
  return {
    provenance: { fitted, ...measured(scored, unseen, date, 'fitted') },
    weights: Object.fromEntries(pairs.filter(([, { post, reply }]) => post !== 0 || reply !== 0)),
  };
}

/**
 * The stored file with new measurements and the same weights. Throws an `InputError` if these are
 * not the drafts that the weights were fitted to.
 */
export function remeasuredFile(
  { provenance: { fitted }, weights }: WeightsFile,
  { scored }: LeanFit,
  unseen: readonly Scored[],
  date: string,
): WeightsFile {
  if (scored.length !== fitted.drafts)
    throw new InputError(
      `--keep-weights needs the ${fitted.drafts} drafts of the fit, not ${scored.length}; use --check for others.`,
    );
  return { provenance: { fitted, ...measured(scored, unseen, date, 'stored') }, weights };
}

/** The measurements to store. `of` says which weights are in the file. */
function measured(
  scored: readonly Scored[],
  unseen: readonly Scored[],
  date: string,
  of: 'stored' | 'fitted',
): Pick<Provenance, 'measured' | 'unseen'> {
  const auc = (one: Measure) => ({ weights: rounded(one[of]), leftOut: rounded(one.leftOut) });
  const sets = measureSets(scored).map((set) => ({ ...counts(set), auc: auc(set) }));
  const note = of === 'fitted' ? notes.fit : notes.kept;
  const others = measureSets(unseen).map((set) => ({ ...counts(set), auc: rounded(set[of]) }));
  return {
    measured: { date, note, auc: auc(measure(scored)), sets },
    ...(others.length > 0 && { unseen: { date, auc: rounded(measure(unseen)[of]), sets: others } }),
  };
}

const counts = ({ name, kind, talksAt, talksWith }: SetMeasure) => ({ name, kind, talksAt, talksWith });

const rounded = (auc: number): number => Number(auc.toFixed(3));
