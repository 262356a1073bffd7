/**
 * `npm run coach -- "your draft"`: prints what the coach says about a draft, or about many drafts
 * with `--jsonl`.
 */
import { coachLines } from './coach/coach-lines.ts';
import { loadCore } from './coach/load-core.ts';
import { readArguments } from './coach/read-arguments.ts';
import { renderAnalysis } from './coach/render-analysis.ts';

const options = readArguments(process.argv.slice(2));
if (options.problem !== null) {
  console.error(options.problem);
  process.exitCode = 1;
} else {
  const core = await loadCore();
  if (options.jsonl) process.exitCode = await coachLines(process.stdin, process.stdout, process.stderr, core);
  else console.log(renderAnalysis(options.draft, core));
}
