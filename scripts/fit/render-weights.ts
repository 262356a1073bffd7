import type { DraftKind } from '../../src/text/draft.ts';
import type { FittedWeight, LeanFit } from './fit-lean.ts';
import { type FitCore, storedWeights } from './samples.ts';

/** The smallest change of a weight that is listed. */
const minChange = 0.05;
const maxListed = 8;

/** Lists the weights that stopped at their bound, changed most, or matched no draft. */
export function renderWeights(core: FitCore, { weights }: LeanFit, kind: DraftKind): string {
  const stored = storedWeights(core);
  const used = weights
    .map((weight, at) => ({ ...weight, before: stored[at] ?? 0 }))
    .filter((weight) => weight.isUsed && weight.kind === kind);
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
