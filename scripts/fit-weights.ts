// Fits the weights of the lean to labeled drafts, and says how well they do: `npm run fit-weights -- FOLDER`.
// docs/measuring.md explains the format and the figures.
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { runnerImport } from 'vite';
import { fitKind, scoreUnseen } from './fit/fit-kind.ts';
import { fittedFile, remeasuredFile } from './fit/fitted-file.ts';
import { InputError } from './fit/input-error.ts';
import { readDrafts } from './fit/read-drafts.ts';
import { type FitOptions, fitUsage, readFitArguments } from './fit/read-fit-arguments.ts';
import { renderFit } from './fit/render-fit.ts';
import type { Core } from './fit/samples.ts';
import { formatWeights, weightsFile } from './fit/weights-file.ts';

const path = 'src/analyzer/weights.json';
const kinds = ['post', 'reply'] as const;

async function run({ folder, replies, check, ridge, write, keepWeights, about }: FitOptions): Promise<void> {
  const { sets, skipped } = readDrafts(folder, replies);
  const unseenSets = check === null ? [] : readDrafts(check, replies).sets;
  const missing = kinds.filter((kind) => sets.every((set) => set.kind !== kind));
  if (write && missing.length > 0)
    throw new InputError(`${folder}: no ${missing} has a label to compare, so nothing was written.`);
  const { module: core } = await runnerImport<Core>('./scripts/fit/core.ts', {
    configFile: false,
    logLevel: 'error',
  });
  const fits = kinds
    .filter((kind) => !missing.includes(kind))
    .map((kind) =>
      fitKind(
        core,
        sets.filter((set) => set.kind === kind),
        kind,
        ridge,
      ),
    );
  const unseen = fits.flatMap((fit) =>
    scoreUnseen(
      core,
      unseenSets.filter((set) => set.kind === fit.kind),
      fit,
    ),
  );
  for (const reason of skipped) console.log(`Skipped ${reason}`);
  for (const kind of missing)
    console.log(`No ${kind} to fit: mark replies with "kind": "reply", or use --replies.`);
  console.log(`${renderFit(core, fits, unseen)}\n`);
  if (!write) {
    console.log(
      `Nothing was written. To store these weights in ${path}: --write --about "where these drafts come from"`,
    );
    return;
  }
  const date = new Date().toISOString().slice(0, 10);
  const file =
    keepWeights || about === null
      ? remeasuredFile(v.parse(weightsFile, JSON.parse(readFileSync(path, 'utf8'))), fits, unseen, date)
      : fittedFile(fits, about, unseen, date);
  writeFileSync(path, formatWeights(file));
  console.log(
    keepWeights
      ? `Stored new measurements in ${path}.`
      : `Stored new weights in ${path}. Run \`npm test\` next.`,
  );
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
