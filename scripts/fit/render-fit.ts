import { foldCount, type LeanFit } from './fit-lean.ts';
import { type Measure, measure, measureSets, type Scored, type SetMeasure } from './measure.ts';
import { renderWeights } from './render-weights.ts';
import type { FitCore } from './samples.ts';

/** Above this left-out AUC the weights separate the two labels well. */
const goodAuc = 0.9;
/** Above this distance between fitted and left-out AUC, the weights fit only their drafts. */
const maxDistance = 0.03;

const legend = `AUC is the chance that a draft labeled 1 (talks at people) leans further toward "at" than a draft labeled 0.
.5 is guessing, 1 is perfect.
  stored     the weights now in src/analyzer/weights.json
  fitted     weights fitted to all of these drafts, tried on the same drafts
  left out   the most reliable: weights fitted to four fifths of the drafts, tried on the other fifth, ${foldCount} times
  distance   fitted minus left out`;

/** What a fit found and how to read it. `unseen` holds the drafts that had no part in the fit. */
export function renderFit(core: FitCore, fit: LeanFit, unseen: readonly Scored[]): string {
  const { scored } = fit;
  const sets = measureSets(scored);
  const whole = measure(scored);
  const parts = [legend, table(sets, whole, fitColumns), verdict(sets, whole)];
  if (unseen.length > 0)
    parts.push(
      `Drafts that had no part in the fit:\n${table(measureSets(unseen), measure(unseen), unseenColumns)}`,
    );
  parts.push(...fit.kinds.map((kind) => renderWeights(core, fit, kind)));
  return parts.join('\n\n');
}

type Columns = readonly (readonly [title: string, figureOf: (row: Measure) => number])[];

const unseenColumns: Columns = [
  ['stored', ({ stored }) => stored],
  ['fitted', ({ fitted }) => fitted],
];
const fitColumns: Columns = [
  ...unseenColumns,
  ['left out', ({ leftOut }) => leftOut],
  ['distance', ({ fitted, leftOut }) => fitted - leftOut],
];

function table(sets: readonly SetMeasure[], whole: Measure, columns: Columns): string {
  const rows = [...sets, { ...whole, name: 'all drafts', kind: '' }];
  const width = Math.max(...rows.map(({ name }) => name.length));
  const titles = columns.map(([title]) => title.padStart(8)).join('  ');
  const lines = rows.map((row) => {
    const counts = [row.talksAt + row.talksWith, row.talksAt, row.talksWith].map((count) =>
      `${count}`.padStart(6),
    );
    const figures = columns.map(([, figureOf]) => figureOf(row).toFixed(3).padStart(8));
    return [row.name.padEnd(width), row.kind.padEnd(5), ...counts, ...figures].join('  ');
  });
  return [`${'set'.padEnd(width)}  kind   drafts      at    with  ${titles}`, ...lines].join('\n');
}

function verdict(sets: readonly SetMeasure[], whole: Measure): string {
  const list = (some: readonly SetMeasure[], figureOf: (set: SetMeasure) => number): string =>
    some.map((set) => `${set.name} (${figureOf(set).toFixed(3)})`).join(', ') || 'none';
  const leftOut = (set: SetMeasure): number => set.leftOut;
  const distance = (set: SetMeasure): number => set.fitted - set.leftOut;
  const below = sets.filter((set) => leftOut(set) <= goodAuc);
  const apart = sets.filter((set) => distance(set) > maxDistance);
  return `How to read it: a left-out AUC above .9 is good, above .8 fair, above .65 weak; do not use weights below that.
A distance above .03 means the weights fit only these drafts: add drafts, or raise --ridge.
  all drafts: ${quality(whole.leftOut)} (${whole.leftOut.toFixed(3)})
  left-out AUC of .9 or less: ${list(below, leftOut)}
  distance above .03: ${list(apart, distance)}`;
}

function quality(auc: number): string {
  if (auc > goodAuc) return 'good';
  if (auc > 0.8) return 'fair';
  return auc > 0.65 ? 'weak' : 'too low to use';
}
