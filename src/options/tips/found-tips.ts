import { ruleSet } from '../../analyzer/rule-set.ts';
import type { Question, SpokenRule } from '../../rules/kit/rule.ts';
import type { MessageName } from '../../ui/i18n.ts';

/** A rule that speaks, by its id. */
export interface Tip extends SpokenRule {
  readonly id: string;
}

/** The four questions, in the order they are asked in. */
export const questions: readonly { readonly id: Question; readonly title: MessageName }[] = [
  { id: 'with', title: 'questionWith' },
  { id: 'them', title: 'questionThem' },
  { id: 'give', title: 'questionGive' },
  { id: 'human', title: 'questionHuman' },
];

const emptied = (sentence: string) => sentence.replace(/\{\w+\}/g, '…');

/** Every tip there is. Where a draft's own words would go, there are none here. */
export const tips: readonly Tip[] = ruleSet.flatMap(({ id, rule }) =>
  rule.kind === 'nudge' || rule.kind === 'praise'
    ? [{ ...rule, id, what: emptied(rule.what), suggestion: emptied(rule.suggestion) }]
    : [],
);

const wordsOf = ({ name, why, what, suggestion, source }: Tip) =>
  [name, why, what, suggestion, source.title].join(' ').toLowerCase();

/** The tips that say all of the words in `wanted`, in any order; all of them where it is blank. */
export function foundTips(wanted: string): readonly Tip[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return tips.filter((tip) => {
    const said = wordsOf(tip);
    return words.every((word) => said.includes(word));
  });
}
