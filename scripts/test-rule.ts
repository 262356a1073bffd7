/** `npm run test:rule NAME`: tests one rule with its examples. */
import { loadModule } from './load-module.ts';
import { unknownName } from './nearest-names.ts';
import { PlainError, printPlainErrors } from './plain-error.ts';

type Rules = typeof import('./problems/all-rule-problems.ts');

printPlainErrors();
const [name] = process.argv.slice(2);
if (name === undefined) throw new PlainError('Name a rule, for example: npm run test:rule shouting');
const { allRuleProblems } = await loadModule<Rules>('./scripts/problems/all-rule-problems.ts', 'The rules');
const all = allRuleProblems();
const problems = all.get(name);
if (problems === undefined) throw new PlainError(unknownName('rule', name, [...all.keys()]));
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${name} does what its examples say.`);
process.exitCode = problems.length === 0 ? 0 : 1;
