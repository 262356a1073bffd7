/**
 * `npm test` runs all stages but only a sample of each large table, `npm run test:matrix` these
 * tables whole, `npm run check` what needs no build and no browser. The last line is `N passed, N
 * failed`.
 */
import { printPlainErrors } from './plain-error.ts';
import { runStages } from './test/run-stages.ts';
import { stepsOf } from './test/stages.ts';

printPlainErrors();
const command = (['check', 'matrix'] as const).find((name) => process.argv.includes(name)) ?? 'test';
const { failed } = await runStages(stepsOf[command], (text) => process.stdout.write(text));
process.exitCode = failed === 0 ? 0 : 1;
