import type { Rule } from '../rules/kit/rule.ts';
import type { DraftKind } from '../text/draft.ts';
import fitted from './weights.json' with { type: 'json' };

/** By rule: its weight in posts, and in replies. */
const weights = new Map(Object.entries(fitted));

/** The least a rule that speaks counts for, however rare it was in what the weights were found from. */
const least = { nudge: 0.15, praise: 0.1, cue: 0, quiet: 0 } as const;

/** Which way a rule may move the lean: −1, +1, or 0 for not at all. */
export function directionOf(rule: Rule): -1 | 0 | 1 {
  if (rule.kind === 'quiet') return 0;
  if (rule.kind === 'cue') return rule.leans === 'with' ? 1 : -1;
  return rule.kind === 'praise' ? 1 : -1;
}

/** How much a clear case of a rule moves the lean, in the units `tanh` is taken of; never against its direction. */
export function weightOf(id: string, rule: Rule, kind: DraftKind): number {
  const direction = directionOf(rule);
  const weight = weights.get(id)?.[kind === 'post' ? 0 : 1] ?? 0;
  return direction * Math.max(least[rule.kind], weight * direction);
}
