import { type NamedRule, ruleSet } from '../../src/analyzer/rule-set.ts';
import type { Examples } from '../../src/rules/kit/rule.ts';

export interface DocumentedRule extends NamedRule {
  readonly examples: Examples;
}

const files = import.meta.glob<Examples>('../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'examples',
});
const examplesById = new Map(
  Object.entries(files).map(([path, examples]) => [path.slice(path.lastIndexOf('/') + 1, -3), examples]),
);

/** Every rule with its examples. Throws an error if a rule exports none. */
export const documentedRules: readonly DocumentedRule[] = ruleSet.map(({ id, rule }) => {
  const examples = examplesById.get(id);
  if (examples === undefined) throw new Error(`The rule ${id} has no examples. Export \`examples\`.`);
  return { id, rule, examples };
});
