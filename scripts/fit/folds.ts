import type { LabeledDraft } from './read-drafts.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * The fold of each draft, from 0 up to `count`; the same in every run. Equal texts share a fold,
 * because a text seen in the fit would make its copy in another set look easy. Each fold gets its
 * share of both labels.
 */
export function foldsOf(drafts: readonly LabeledDraft[], count: number): number[] {
  const labels = new Map(drafts.map((draft) => [keyOf(draft), draft.y]));
  const assigned = shuffled([...labels]).sort(([, a], [, b]) => a - b);
  const folds = new Map(assigned.map(([key], index) => [key, index % count]));
  return drafts.map((draft) => folds.get(keyOf(draft)) ?? 0);
}

/** Copies of a post differ in case and spaces when two collectors saved them. */
const keyOf = ({ text }: LabeledDraft): string => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The Fisher–Yates shuffle, from a fixed seed. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const next = seededRandom(20261130);
  const remaining = [...items];
  const result: Item[] = [];
  while (remaining.length > 0) result.push(...remaining.splice(next() % remaining.length, 1));
  return result;
}
