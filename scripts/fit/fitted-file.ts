import type { KindFit } from './fit-kind.ts';
import { type Measure, measure, measureSets, type Scored } from './measure.ts';
import type { Provenance, WeightsFile } from './weights-file.ts';

const notes = {
  fit: 'auc.weights: the weights in this file, on the drafts they were fitted to. auc.leftOut: the same fit, on the fifth of the drafts it did not see.',
  kept: 'auc.weights: the weights in this file, with the rules of the date above. auc.leftOut: a new fit on these drafts with these rules, on the fifth of the drafts it did not see.',
};

/** The file to store after a fit: fitted weights, and where they come from. `date` is YYYY-MM-DD. */
export function fittedFile(
  fits: readonly KindFit[],
  about: string,
  unseen: readonly Scored[],
  date: string,
): WeightsFile {
  const scored = fits.flatMap((fit) => fit.scored);
  const { talksAt, talksWith } = measure(scored);
  const fitted = { date, about, drafts: scored.length, talksAt, talksWith };
  const provenance = { fitted, ...measured(scored, unseen, date, 'fitted') };
  const ids = (fits[0]?.weights ?? []).map(({ id }) => id);
  const weightOf = (id: string, kind: 'post' | 'reply'): number => {
    const found = fits.find((fit) => fit.kind === kind)?.weights.find((weight) => weight.id === id);
    return found && found.drafts > 0 ? found.weight : 0;
  };
  const pairs = ids.map((id) => [id, { post: weightOf(id, 'post'), reply: weightOf(id, 'reply') }] as const);
  return {
    provenance,
    weights: Object.fromEntries(pairs.filter(([, { post, reply }]) => post !== 0 || reply !== 0)),
  };
}

/** The stored file with new measurements, and the weights as they are. */
export function remeasuredFile(
  { provenance: { fitted }, weights }: WeightsFile,
  fits: readonly KindFit[],
  unseen: readonly Scored[],
  date: string,
): WeightsFile {
  const scored = fits.flatMap((fit) => fit.scored);
  return { provenance: { fitted, ...measured(scored, unseen, date, 'stored') }, weights };
}

/** `of`: which weights are in the file. */
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

const counts = <Set extends { name: string; kind: 'post' | 'reply'; talksAt: number; talksWith: number }>({
  name,
  kind,
  talksAt,
  talksWith,
}: Set) => ({ name, kind, talksAt, talksWith });

const rounded = (auc: number): number => Number(auc.toFixed(3));
