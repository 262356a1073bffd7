/**
 * `npm test` runs all stages; `npm run check` only those that need no build and no browser. The
 * last line is `N passed, N failed`.
 */
import { printPlainErrors } from './plain-error.ts';
import { runStages } from './test/run-stages.ts';
import { stages } from './test/stages.ts';

printPlainErrors();
const isCheck = process.argv.includes('check');
const { failed } = runStages(
  stages.filter(({ needsBuild }) => !(isCheck && needsBuild)),
  console.log,
);
process.exitCode = failed === 0 ? 0 : 1;
