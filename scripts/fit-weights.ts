// Finds the weights of the lean from labeled drafts, and writes src/analyzer/weights.json: for each rule its
// weight in posts and in replies.
//
//   npx tsx scripts/fit-weights.ts <folder of *.jsonl: {"text", "y": 1 talks at | 0 talks with}> [--replies t,a04]
//
// Posts and replies are fitted apart, as they have different rules. Prints each task's AUC for the weights it
// writes and, more honestly, for weights fitted without the fifth of the drafts they are tried on.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { areaUnderCurve } from './fit/area-under-curve.ts';
import { readTasks, type Task } from './fit/labeled.ts';
import { fitWeights, type Sample } from './fit/regression.ts';

type Core = typeof import('./fit/core.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { replies: { type: 'string', default: 't,a04' }, ridge: { type: 'string', default: '0.002' } },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Which folder of labeled drafts? See the head of this script.');

const core = await runnerImport<Core>('./scripts/fit/core.ts', { configFile: false, logLevel: 'error' });
const { createRunner, ruleSet, directionOf, parseText } = core.module;
const look = createRunner(ruleSet);
const place = new Map(ruleSet.map(({ id }, index) => [id, index]));
const directions = ruleSet.map(({ rule }) => directionOf(rule));
const folds = 5;
const steps = 400;
/** `tanh(x / 2)` is the logistic curve drawn from −1 to +1. */
const toTanh = 0.5;

const tasks = readTasks(folder, values.replies.split(','));
const found = {
  post: fitKind(tasks.filter(({ kind }) => kind === 'post')),
  reply: fitKind(tasks.filter(({ kind }) => kind === 'reply')),
};
const ids = ruleSet.map(({ id }) => id).filter((id) => found.post[id] || found.reply[id]);
const lines = ids.map((id) => `  ${JSON.stringify(id)}: [${found.post[id] ?? 0}, ${found.reply[id] ?? 0}]`);
writeFileSync('src/analyzer/weights.json', `{\n${lines.join(',\n')}\n}\n`);

function fitKind(ofKind: readonly Task[]): Record<string, number> {
  const samples = ofKind.flatMap(samplesOf);
  const settings = { directions, taskCount: ofKind.length, ridge: Number(values.ridge), steps };
  const weights = fitWeights(samples, settings);
  const held = samples.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const without = fitWeights(
      samples.filter((_, index) => index % folds !== fold),
      settings,
    );
    samples.forEach((sample, index) => {
      if (index % folds === fold) held[index] = score(sample, without);
    });
  }
  ofKind.forEach(({ name }, task) => {
    const mine = samples.flatMap((sample, index) => (sample.task === task ? [index] : []));
    const labels = mine.map((index) => samples[index]?.y ?? 0);
    const seen = mine.map((index) => -score(samples[index], weights));
    const unseen = mine.map((index) => -(held[index] ?? 0));
    const [fitted, honest] = [areaUnderCurve(seen, labels), areaUnderCurve(unseen, labels)];
    console.log(`${name.padEnd(34)} AUC ${fitted.toFixed(3)}, on drafts left out ${honest.toFixed(3)}`);
  });
  const named = ruleSet.map(
    ({ id }, index) => [id, Number(((weights[index] ?? 0) * toTanh).toFixed(2))] as const,
  );
  return Object.fromEntries(named.filter(([, weight]) => weight !== 0));
}

function samplesOf({ kind, rows }: Task, task: number): Sample[] {
  return rows.map(({ text, y }) => {
    const draft = { text, kind, site: null, answers: null };
    const parsed = parseText(text);
    const seen = parsed.language === 'en' ? look(draft, parsed) : [];
    const rules = seen.map(({ id }) => place.get(id) ?? 0);
    return { task, rules, amounts: seen.map(({ match }) => match.amount), y };
  });
}

function score(sample: Sample | undefined, weights: readonly number[]): number {
  if (sample === undefined) return 0;
  return sample.rules.reduce((sum, rule, at) => sum + (weights[rule] ?? 0) * (sample.amounts[at] ?? 0), 0);
}
