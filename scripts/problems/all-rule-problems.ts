import { ruleSet } from '../../src/analyzer/rule-set.ts';
import type { Examples } from '../../src/rules/kit/rule.ts';
import { ruleProblems } from './rule-problems.ts';

const examples = import.meta.glob<Partial<Examples> | undefined>(
  '../../src/rules/{nudges,praise,cues,quiet}/*.ts',
  { eager: true, import: 'examples' },
);
const examplesOf = (id: string) => Object.entries(examples).find(([path]) => path.endsWith(`/${id}.ts`))?.[1];

/** The problems of each rule, by its id. */
export const allRuleProblems = (): ReadonlyMap<string, readonly string[]> =>
  new Map(ruleSet.map(({ id, rule }) => [id, ruleProblems({ id, rule }, examplesOf(id))]));
