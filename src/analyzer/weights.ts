import fitted from './weights.json' with { type: 'json' };

const weights: Readonly<Record<string, number>> = fitted;

/** What a rule counts for before anybody has measured it. */
const defaults = { nudge: -0.8, praise: 0.8, cue: 0, quiet: 0 } as const;

/** How much a clear case of a rule moves the lean, in the units `tanh` is taken of. */
export function weightOf(id: string, kind: keyof typeof defaults): number {
  const weight = weights[id] ?? defaults[kind];
  if (kind === 'nudge') return Math.min(weight, 0);
  return kind === 'praise' ? Math.max(weight, 0) : weight;
}
