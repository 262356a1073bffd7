import { ruleSet } from '../../src/analyzer/rule-set.ts';
import type { Examples } from '../../src/rules/kit/rule.ts';
import { ruleProblems } from './rule-problems.ts';

const examples = import.meta.glob<Partial<Examples> | undefined>(
  '../../src/rules/{nudges,praise,cues,quiet}/*.ts',
  { eager: true, import: 'examples' },
);
const examplesOf = (id: string) => Object.entries(examples).find(([path]) => path.endsWith(`/${id}.ts`))?.[1];

/** The ids of all rules. */
export const ruleIds: readonly string[] = ruleSet.map(({ id }) => id);

/** The problems of the rule with this id. */
export const problemsOfRule = (id: string): string[] =>
  ruleSet.filter((named) => named.id === id).flatMap((named) => ruleProblems(named, examplesOf(id)));
