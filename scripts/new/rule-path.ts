import type { Rule } from '../../src/rules/kit/rule.ts';

export type RuleKind = Rule['kind'];

/** The folder of `src/rules` for each kind of rule. */
export const ruleFolders: Readonly<Record<RuleKind, string>> = {
  nudge: 'nudges',
  praise: 'praise',
  cue: 'cues',
  quiet: 'quiet',
};

/** The path of the file of a rule. */
export const rulePath = (id: string, kind: RuleKind): string => `src/rules/${ruleFolders[kind]}/${id}.ts`;
