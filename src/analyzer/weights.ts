import type { Rule } from '../rules/kit/rule.ts';
import type { DraftKind } from '../text/draft.ts';
import { weights as stored } from './weights.json' with { type: 'json' };

/** What a rule adds to the sum whose tanh is the lean. No unit: below 0 "at", above 0 "with". */
type RuleWeight = Readonly<Record<DraftKind, number>>;

/** By rule id. A rule without an entry was not seen in labeled drafts: its minimum counts. */
const weights = new Map<string, RuleWeight>(Object.entries(stored));

/** A finding counts at least this much, because what the card says must show in the lean. */
const minWeights = { nudge: 0.15, praise: 0.1, cue: 0, quiet: 0 } as const;

/** The smallest absolute weight of a rule, in the unit of `RuleWeight`. */
export const minWeightOf = (rule: Rule): number => minWeights[rule.kind];

/** The side to which a rule may move the lean: −1 at people, +1 with people, 0 neither. */
export function directionOf(rule: Rule): -1 | 0 | 1 {
  if (rule.kind === 'quiet') return 0;
  if (rule.kind === 'cue') return rule.leans === 'with' ? 1 : -1;
  return rule.kind === 'praise' ? 1 : -1;
}

/**
 * The weight of a rule in drafts of this kind, in the unit of `RuleWeight`; never against the
 * rule's direction. The lean of a draft is tanh(Σ weight × amount) over its matches; `amount` is
 * how clear a match is, 0 to 1. docs/lean.md explains it.
 */
export function weightOf(id: string, rule: Rule, kind: DraftKind): number {
  const direction = directionOf(rule);
  const weight = weights.get(id)?.[kind] ?? 0;
  return direction * Math.max(minWeightOf(rule), weight * direction);
}
