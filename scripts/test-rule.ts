/** `npm run test:rule NAME`: tests one rule with its examples. */
import { loadModule } from './load-module.ts';
import { unknownName } from './nearest-names.ts';
import { PlainError, printPlainErrors } from './plain-error.ts';

type Rules = typeof import('./problems/rule-files.ts');

printPlainErrors();
const [name] = process.argv.slice(2);
if (name === undefined) throw new PlainError('Name a rule, for example: npm run test:rule shouting');
const { ruleIds, problemsOfRule } = await loadModule<Rules>('./scripts/problems/rule-files.ts', 'The rules');
if (!ruleIds.includes(name)) throw new PlainError(unknownName('rule', name, ruleIds));
const problems = problemsOfRule(name);
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${name} does what its examples say.`);
process.exitCode = problems.length === 0 ? 0 : 1;
