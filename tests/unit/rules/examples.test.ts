import { describe, expect, it } from 'vitest';
import { rulePath } from '../../../scripts/new/rule-path.ts';
import { exampleProblem } from '../../../scripts/problems/example-problem.ts';
import { type NamedRule, ruleSet } from '../../../src/analyzer/rule-set.ts';
import type { Examples } from '../../../src/rules/kit/rule.ts';
import { ruleExamples } from '../kit/rule-examples.ts';

const examplesOf = (id: string): Examples => ruleExamples.get(id) ?? { flags: [], passes: [] };
const titleOf = (example: Examples['flags'][number]): string => JSON.stringify(example);
const withTitles = (examples: Examples['flags']) => examples.map((one) => [titleOf(one), one] as const);

/** Fails with the problem itself: the message of `expect` would cut it short. */
function expectNone({ id, rule }: NamedRule, problem: string | null): void {
  if (problem !== null) expect.fail(`${rulePath(id, rule.kind)}: ${problem}`);
}

describe.each(ruleSet)('$id', ({ id, rule }) => {
  const { flags, passes } = examplesOf(id);

  it('has at least three examples it flags and three it does not, each once', () => {
    expect(flags.length).toBeGreaterThanOrEqual(3);
    expect(passes.length).toBeGreaterThanOrEqual(3);
    expect(new Set([...flags, ...passes].map(titleOf)).size).toBe(flags.length + passes.length);
  });

  it.each(withTitles(flags))('flags %s', (_, example) => {
    expectNone({ id, rule }, exampleProblem({ id, rule }, 'flags', example));
  });

  it.each(withTitles(passes))('does not flag %s', (_, example) => {
    expectNone({ id, rule }, exampleProblem({ id, rule }, 'passes', example));
  });
});
