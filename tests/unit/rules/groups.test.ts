import { describe, expect, it } from 'vitest';
import { groupProblems } from '../../../scripts/problems/group-problems.ts';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { madeNudge } from '../kit/made-rule.ts';

const sources = import.meta.glob<string>('../../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const sourceOf = (id: string): string =>
  Object.entries(sources).find(([path]) => path.endsWith(`/${id}.ts`))?.[1] ?? '';

describe('groups of phrases', () => {
  it('are used by the code of their rule', () => {
    expect(ruleSet.flatMap(({ id, rule }) => groupProblems(id, rule, sourceOf(id)))).toEqual([]);
  });

  it('are in at least two rules, so that this is a test', () => {
    const grouped = ruleSet.filter(({ rule }) => rule.phrases !== undefined && !Array.isArray(rule.phrases));
    expect(grouped.length).toBeGreaterThanOrEqual(2);
  });

  it('fail with the id of the rule and what to do', () => {
    const { id, rule } = madeNudge({ phrases: { flatNo: ['no'], outrage: ['what'], others: ['wrong'] } });
    expect(groupProblems(id, rule, "phrase.group === 'flatNo'")).toEqual([
      'made-rule: nobody uses its group "outrage". Compare `phrase.group === \'outrage\'` in `detect`, or move its phrases to the group "others".',
    ]);
    expect(
      groupProblems(id, rule, "group === 'flatNo' || group !== 'outrag' || group === 'outrage'"),
    ).toEqual([
      'made-rule: its code compares with the group "outrag", which it does not have. It has flatNo, outrage, others.',
    ]);
  });
});
