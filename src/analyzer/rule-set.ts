import type { Rule } from '../rules/kit/rule.ts';

/** A rule with its id: the name of its file. */
export interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
}

const modules = import.meta.glob<Rule>('../rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'default',
});

/** Every rule, by id, in one order wherever they are loaded. */
export const ruleSet: readonly NamedRule[] = Object.entries(modules)
  .map(([path, rule]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), rule }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
