import type { Analysis } from '../../analyzer/analysis.ts';
import { outcomeOf } from '../draft/tip-outcome.ts';
import type { Counter } from './counts.ts';

/**
 * What posting a draft settles of the tips shown in it whose end was not counted before: kept where what it was
 * about is still there, heeded where it was changed at the last. Nothing where the draft turned into something the
 * coach is silent about. `text` is the draft that `analysis` is of.
 */
export function settleShown(shown: Iterable<string>, analysis: Analysis, text: string): Counter[] {
  if (analysis.quiet !== null) return [];
  return [...new Set(shown)].flatMap((rule): Counter[] => {
    const outcome = outcomeOf({ rule }, analysis, text);
    if (outcome === 'gone') return [];
    return [outcome === 'stands' ? `kept:${rule}` : `heeded:${rule}`];
  });
}
