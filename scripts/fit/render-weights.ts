import type { FittedWeight, KindFit } from './fit-kind.ts';
import { type Core, storedWeights } from './samples.ts';

/** A change of a stored weight that is worth a look. */
const minChange = 0.05;
const maxListed = 8;

/** Which weights stopped at their bound, changed most, or had nothing to be fitted to. */
export function renderWeights(core: Core, { kind, weights }: KindFit): string {
  const stored = storedWeights(core, kind);
  const used = weights
    .map((weight, at) => ({ ...weight, before: stored[at] ?? 0 }))
    .filter(({ isUsed }) => isUsed);
  const matched = used.filter(({ drafts }) => drafts > 0);
  const atBound = matched.filter(({ isAtBound }) => isAtBound).sort((a, b) => b.drafts - a.drafts);
  const changes = matched
    .map((weight) => ({ ...weight, by: Math.abs(weight.weight - weight.before) }))
    .filter(({ by }) => by >= minChange)
    .sort((a, b) => b.by - a.by)
    .slice(0, maxListed);
  const unmatched = used.filter(({ drafts }) => drafts === 0);
  return `Weights in ${kind === 'post' ? 'posts' : 'replies'}. None can change its sign: a weight that these drafts would move further stops at its bound.
  stopped at the bound (number of drafts): ${list(atBound, ({ id, weight, drafts }) => `${id} ${weight} (${drafts})`)}
  changed most: ${list(changes, ({ id, weight, before }) => `${id} ${before} → ${weight}`)}
  no match in these drafts: ${list(unmatched, ({ id }) => id)}`;
}

const list = <Item extends FittedWeight>(items: readonly Item[], render: (item: Item) => string): string =>
  items.map(render).join(', ') || 'none';
