// `npm run fit-weights -- FOLDER`: fits the weights of the lean to labeled drafts, and measures
// them. docs/measuring.md explains the format and the figures.
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { runnerImport } from 'vite';
import { fitLean, type LeanFit, scoreUnseen } from './fit/fit-lean.ts';
import { fittedFile, remeasuredFile } from './fit/fitted-file.ts';
import { InputError } from './fit/input-error.ts';
import type { Scored } from './fit/measure.ts';
import { readDrafts } from './fit/read-drafts.ts';
import { type FitOptions, fitUsage, readFitArguments } from './fit/read-fit-arguments.ts';
import { renderFit } from './fit/render-fit.ts';
import { type FitCore, weightKinds } from './fit/samples.ts';
import { formatWeights, weightsFile } from './fit/weights-file.ts';

const path = 'src/analyzer/weights.json';

async function run({ folder, replies, check, ridge, ...output }: FitOptions): Promise<void> {
  const { sets, skipped } = readDrafts(folder, replies);
  const unseenSets = check === null ? [] : readDrafts(check, replies).sets;
  const { module: core } = await runnerImport<FitCore>('./scripts/fit/core.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const fit = fitLean(core, sets, ridge);
  const unseen = scoreUnseen(core, unseenSets, fit);
  for (const reason of skipped) console.log(`Skipped ${reason}`);
  for (const kind of weightKinds.filter((kind) => !fit.kinds.includes(kind)))
    console.log(
      `No ${kind} drafts, so the ${kind} weights stay. (For replies, see "kind" and --replies in --help.)`,
    );
  console.log(`${renderFit(core, fit, unseen)}\n`);
  const names = [...new Set(sets.map(({ name }) => name))].join(', ');
  console.log(store(fit, unseen, { ...output, about: output.about ?? `Sets: ${names}.` }));
}

/** Writes the file if the options say so. Returns a sentence about what it did. */
function store(
  fit: LeanFit,
  unseen: readonly Scored[],
  { write, keepWeights, about }: { write: boolean; keepWeights: boolean; about: string },
): string {
  if (!write) return `Nothing was written. --write stores these weights in ${path}.`;
  const date = new Date().toISOString().slice(0, 10);
  const stored = v.parse(weightsFile, JSON.parse(readFileSync(path, 'utf8')));
  const file = keepWeights
    ? remeasuredFile(stored, fit, unseen, date)
    : fittedFile(stored, fit, about, unseen, date);
  writeFileSync(path, formatWeights(file));
  return keepWeights
    ? `Stored new measurements in ${path}. The weights are as they were.`
    : `Stored new weights in ${path}. Run \`npm test\` next, and update docs/lean.md.`;
}

try {
  const options = readFitArguments(process.argv.slice(2));
  if (options === null) console.log(fitUsage);
  else await run(options);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
