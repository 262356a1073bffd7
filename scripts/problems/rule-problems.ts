import type { NamedRule } from '../../src/analyzer/rule-set.ts';
import { createRunner } from '../../src/analyzer/run-rules.ts';
import type { Examples } from '../../src/rules/kit/rule.ts';
import { rulePath } from '../new/rule-path.ts';
import { exampleProblem } from './example-problem.ts';
import { fieldProblems } from './field-problems.ts';
import { phraseProblems } from './phrase-problems.ts';

const minExamples = 3;

/**
 * What is wrong with a rule. Each problem is one line that names the file and says what to write
 * instead. `examples` is what its file exports.
 */
export function ruleProblems(named: NamedRule, examples: Partial<Examples> | undefined): string[] {
  return problemsOf(named, examples).map((problem) => `${rulePath(named.id, named.rule.kind)}: ${problem}`);
}

function problemsOf({ id, rule }: NamedRule, examples: Partial<Examples> | undefined): string[] {
  if (Object.keys(rule).length <= 1) return ['it exports no rule. Write `export default rule;`'];
  const invalid = [...fieldProblems(rule), ...phraseProblems(rule)];
  if (invalid.length > 0) return invalid;
  try {
    createRunner([{ id, rule }]);
  } catch (error) {
    return [(error instanceof Error ? error.message : String(error)).replace(`${id}: `, '')];
  }
  if (examples === undefined)
    return ['it exports no examples. Write `export const examples: Examples = { flags: […], passes: […] };`'];
  return [
    ...exampleProblems({ id, rule }, 'flags', examples),
    ...exampleProblems({ id, rule }, 'passes', examples),
  ];
}

function exampleProblems(rule: NamedRule, list: keyof Examples, examples: Partial<Examples>): string[] {
  const drafts = examples[list] ?? [];
  const problems = drafts.flatMap((example) => exampleProblem(rule, list, example) ?? []);
  if (drafts.length >= minExamples) return problems;
  const what = list === 'flags' ? 'that the rule flags' : 'that it does not flag, such as near misses';
  return [
    `its \`${list}\` has ${drafts.length} of at least ${minExamples} examples. Add drafts ${what}.`,
    ...problems,
  ];
}
