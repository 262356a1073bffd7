import type { Rule } from '../rules/kit/rule.ts';

/** A rule with its id: the name of its file. */
export interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
}

const modules = import.meta.glob<Rule>('../rules/*.ts', { eager: true, import: 'default' });

/** Every rule there is, by name of file. */
export const ruleSet: readonly NamedRule[] = Object.entries(modules).map(([path, rule]) => ({
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
  rule,
}));
