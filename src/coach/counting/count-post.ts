import type { ExplainedAnalysis } from '../../analyzer/analysis.ts';
import type { DraftKind } from '../../text/draft.ts';
import { leanStepOf } from '../draft/lean-step.ts';
import { type Counter, practiceSiteId } from './counts.ts';
import { habitsIn } from './habits.ts';

/**
 * Returns the counters that one posted draft adds to its day: where it was posted, how it leaned,
 * and its habits. In another language and on the practice page, only where; for a draft the coach
 * is quiet about, no lean.
 */
export function countPost(site: string, kind: DraftKind, analysis: ExplainedAnalysis): Counter[] {
  const where: Counter = kind === 'post' ? `post:${site}` : `reply:${site}`;
  if (analysis.language !== 'en' || site === practiceSiteId) return [where];
  const lean: Counter[] = analysis.quiet === null ? [`lean:${leanStepOf(analysis.lean)}`] : [];
  return [where, ...lean, ...habitsIn(analysis, kind)];
}
