import type { ExplainedAnalysis } from '../../analyzer/analysis.ts';
import type { DraftKind } from '../../text/draft.ts';
import { leanStepOf } from '../draft/lean-step.ts';
import type { Counter } from './counts.ts';
import { practiceSiteId } from './counts.ts';
import { habitsIn } from './habits.ts';

/**
 * The counters one posted draft adds to the day: where, how it leaned, and what it did. No words. In another
 * language, and on the practice page, only where; where the coach holds its tongue, no lean.
 */
export function countPost(site: string, kind: DraftKind, analysis: ExplainedAnalysis): Counter[] {
  const where: Counter = kind === 'post' ? `post:${site}` : `reply:${site}`;
  if (analysis.language !== 'en' || site === practiceSiteId) return [where];
  const lean: Counter[] = analysis.quiet === null ? [`lean:${leanStepOf(analysis.lean)}`] : [];
  return [where, ...lean, ...habitsIn(analysis, kind)];
}
