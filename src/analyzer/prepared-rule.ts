import type { Rule } from '../rules/kit/rule.ts';
import type { DraftKind } from '../text/draft.ts';
import type { NamedRule } from './rule-set.ts';

/** A rule made ready to be run: one shape for all, which engines read fastest. */
export interface PreparedRule {
  readonly named: NamedRule;
  readonly only: DraftKind | null;
  /** Where its phrases are in the table; those of its `unless` come next. */
  readonly list: number;
  readonly detect: Rule['detect'] | null;
  /** Whether there is nothing to see where none of its phrases was found. */
  readonly needsHits: boolean;
  /** Whether it leans with people: then it reads nothing out of what nudges are about. */
  readonly good: boolean;
  /** Whether every phrase of it is a sighting. */
  readonly plain: boolean;
}

/** Makes the rule at a place in a set ready. */
export function prepare(named: NamedRule, index: number): PreparedRule {
  const { rule } = named;
  const plain = rule.detect === undefined;
  return {
    named,
    only: rule.only ?? null,
    list: 2 * index,
    detect: rule.detect ?? null,
    needsHits: plain || (rule.phrases !== undefined && rule.always !== true),
    good: rule.kind === 'praise' || (rule.kind === 'cue' && rule.leans === 'with'),
    plain,
  };
}

/** A rule's phrases as a list. */
export function phrasesOf(rule: Rule): readonly string[] {
  const phrases = rule.phrases ?? [];
  return Array.isArray(phrases) ? phrases : Object.keys(phrases);
}
