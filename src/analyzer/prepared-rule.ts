import type { Phrase } from '../rules/kit/phrase-graph.ts';
import type { Rule } from '../rules/kit/rule.ts';
import { type Conditions, prepareConditions } from '../rules/kit/where.ts';
import type { DraftKind } from '../text/draft.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule prepared to be run. All have the same fields, which JavaScript engines read fastest. */
export interface PreparedRule {
  readonly id: string;
  readonly rule: Rule;
  /** The kind of draft it is for; null for both. */
  readonly only: DraftKind | null;
  /** The index of its phrases in the phrase table; its `unless` has the next one. */
  readonly list: number;
  readonly conditions: Conditions | null;
  readonly detect: NonNullable<Rule['detect']> | null;
  /** How clear a case one match is. */
  readonly amount: number;
  /** Whether it can only match where one of its phrases was found. */
  readonly needsPhrases: boolean;
  /** Whether each of its phrases is a match by itself. */
  readonly isPhrasesOnly: boolean;
  /** Whether a match is good news. Such rules do not use words that nudges are about. */
  readonly isFavorable: boolean;
}

/** Prepares the rule at `index` of a set. */
export function prepare({ id, rule }: NamedRule, index: number): PreparedRule {
  const conditions = prepareConditions(rule.where ?? {});
  const hasPhrases = rule.phrases !== undefined || rule.plainWords !== undefined;
  return {
    id,
    rule,
    only: rule.where?.kind ?? null,
    list: 2 * index,
    conditions,
    detect: rule.detect ?? null,
    amount: rule.amount ?? 0.5,
    needsPhrases: hasPhrases && rule.runsWithoutPhrases !== true,
    isPhrasesOnly: conditions === null && (rule.detect === undefined || rule.runsWithoutPhrases === true),
    isFavorable: rule.kind === 'praise' || (rule.kind === 'cue' && rule.leans === 'with'),
  };
}

/** The phrases of a rule, with their group or their plain words. */
export function phrasesOf({ phrases = [], plainWords = {} }: Rule): Phrase[] {
  const groups: readonly (readonly [string | null, readonly string[]])[] = Array.isArray(phrases)
    ? [[null, phrases]]
    : Object.entries(phrases);
  return [
    ...groups.flatMap(([group, texts]) => texts.map((text) => ({ text, group, plain: null }))),
    ...Object.entries(plainWords).map(([text, plain]) => ({ text, group: null, plain })),
  ];
}
