/** `npm run test:rule NAME`: tests the examples of one rule. */
import { readdirSync } from 'node:fs';
import { unknownName } from './nearest-names.ts';
import { PlainError, printPlainErrors } from './plain-error.ts';
import { runTool } from './test/run-tool.ts';

printPlainErrors();
const [name] = process.argv.slice(2);
if (name === undefined) throw new PlainError('Name a rule, for example: npm run test:rule shouting');
const names = ['nudges', 'praise', 'cues', 'quiet'].flatMap((kind) =>
  readdirSync(`src/rules/${kind}`).map((file) => file.slice(0, -'.ts'.length)),
);
if (!names.includes(name)) throw new PlainError(unknownName('rule', name, names));
// Vitest writes the name of a rule between quotation marks; another version may not.
const passed = runTool('vitest', [
  ...['run', '--config', 'vitest.config.ts', '--project', 'without mocks'],
  ...['tests/unit/rules/examples.test.ts', '-t', `^'?${name}'? `],
]);
process.exitCode = passed ? 0 : 1;
