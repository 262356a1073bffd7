/**
 * The first stage of `npm run check`: prints what is wrong with the rules, the sites, and the
 * fixtures, one line for each problem.
 */
import { fixtures } from '../tests/fixtures/fixtures.ts';
import { loadModule } from './load-module.ts';
import { printPlainErrors } from './plain-error.ts';
import { fixtureProblems } from './problems/fixture-problems.ts';
import { missingFixtures } from './problems/missing-fixtures.ts';
import { siteProblems } from './problems/site-problems.ts';

type Rules = typeof import('./problems/rule-files.ts');
type Sites = typeof import('./problems/site-files.ts');

printPlainErrors();
const { ruleIds, problemsOfRule } = await loadModule<Rules>('./scripts/problems/rule-files.ts', 'The rules');
const { siteFiles } = await loadModule<Sites>('./scripts/problems/site-files.ts', 'The sites');
const problems = new Set([
  ...ruleIds.flatMap(problemsOfRule),
  ...siteFiles.flatMap((file) => siteProblems(file, siteFiles)),
  ...siteFiles.flatMap((file) => missingFixtures(file, fixtures)),
  ...fixtures.flatMap((fixture) => fixtureProblems(fixture)),
]);
for (const problem of problems) console.error(problem);
if (problems.size === 0) console.log(`Checked ${ruleIds.length} rules and ${siteFiles.length} sites.`);
process.exitCode = problems.size === 0 ? 0 : 1;
