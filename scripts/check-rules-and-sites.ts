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

type Rules = typeof import('./problems/all-rule-problems.ts');
type Sites = typeof import('./problems/site-files.ts');

printPlainErrors();
const { allRuleProblems } = await loadModule<Rules>('./scripts/problems/all-rule-problems.ts', 'The rules');
const { siteFiles } = await loadModule<Sites>('./scripts/problems/site-files.ts', 'The sites');
const rules = allRuleProblems();
const problems = [
  ...[...rules.values()].flat(),
  ...siteFiles.flatMap((file) => siteProblems(file, siteFiles)),
  ...siteFiles.flatMap((file) => missingFixtures(file, fixtures)),
  ...fixtures.flatMap((fixture) => fixtureProblems(fixture)),
];
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`Checked ${rules.size} rules and ${siteFiles.length} sites.`);
process.exitCode = problems.length === 0 ? 0 : 1;
