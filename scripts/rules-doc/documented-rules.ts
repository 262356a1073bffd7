import { ruleSet } from '../../src/analyzer/rule-set.ts';
import type { About, Examples, Rule } from '../../src/rules/kit/rule.ts';

export interface DocumentedRule {
  readonly id: string;
  readonly rule: Rule;
  readonly about: About;
  readonly examples: Examples;
}

const abouts = import.meta.glob<About>('../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'about',
});
const examples = import.meta.glob<Examples>('../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'examples',
});

const folders = { nudge: 'nudges', praise: 'praise', cue: 'cues', quiet: 'quiet' } as const;

/** Every rule with what is written of it. Throws where a rule lacks its `about` or its examples. */
export const documentedRules: readonly DocumentedRule[] = ruleSet.map(({ id, rule }) => {
  const path = `../../src/rules/${folders[rule.kind]}/${id}.ts`;
  const about = 'name' in rule ? rule : abouts[path];
  const tried = examples[path];
  if (about === undefined || tried === undefined)
    throw new Error(`${id}: a rule exports its about and its examples.`);
  return { id, rule, about, examples: tried };
});
