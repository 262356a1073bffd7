import { type NamedRule, ruleSet } from '../../src/analyzer/rule-set.ts';
import type { Question } from '../../src/rules/kit/rule.ts';

const tipsAbout = (question: Question, rules: readonly NamedRule[]) =>
  rules.flatMap(({ id, rule }) => {
    if (rule.question !== question || (rule.kind !== 'nudge' && rule.kind !== 'praise')) return [];
    const { name, why, source, what } = rule;
    const suggestion = rule.kind === 'nudge' ? rule.suggestion : '';
    return { id, isPraise: rule.kind === 'praise', name, what, suggestion, why, source };
  });

/** The tips on the options page, as JSON: nudges and praise, by the question they serve. */
export function renderTipList(rules: readonly NamedRule[] = ruleSet): string {
  const tips = {
    with: tipsAbout('with', rules),
    them: tipsAbout('them', rules),
    give: tipsAbout('give', rules),
    human: tipsAbout('human', rules),
  };
  return `${JSON.stringify(tips, null, 2)}\n`;
}
