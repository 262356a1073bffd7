/**
 * `npm run coach -- "your draft"`: prints what the coach says about a draft, or about many drafts
 * with `--jsonl`.
 */
import { readdirSync } from 'node:fs';
import { coachLines } from './coach/coach-lines.ts';
import { loadCore } from './coach/load-core.ts';
import { readArguments } from './coach/read-arguments.ts';
import { renderAnalysis } from './coach/render-analysis.ts';
import { printPlainErrors } from './plain-error.ts';

printPlainErrors();
const siteFiles = readdirSync('src/sites').filter((name) => name.endsWith('.ts'));
const siteIds = siteFiles.map((name) => name.slice(0, -'.ts'.length));
const options = readArguments(process.argv.slice(2), siteIds);
if (options.problem !== null) {
  console.error(options.problem);
  process.exitCode = 1;
} else {
  const core = await loadCore();
  if (options.jsonl)
    process.exitCode = await coachLines(process.stdin, process.stdout, process.stderr, core, siteIds);
  else console.log(renderAnalysis(options.draft, core));
}
