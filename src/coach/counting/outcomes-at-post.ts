import type { Analysis } from '../../analyzer/analysis.ts';
import { canCoach } from '../draft/open-findings.ts';
import { outcomesOf, type PostedTips } from '../draft/tips.ts';
import { type Counter, tipCounter } from './counts.ts';

/**
 * Returns the counters for the outcomes of the tips shown in a posted draft. `analysis` is of the
 * posted text: a tip was kept if its finding is still there, and followed if it is gone. Where the
 * coach may show no findings, a missing finding means nothing.
 */
export function outcomesAtPost(tips: PostedTips, analysis: Analysis): Counter[] {
  const isStillThere = (rule: string) =>
    canCoach(analysis) ? analysis.nudges.some((finding) => finding.rule === rule) : null;
  return outcomesOf(tips, isStillThere).map(([rule, outcome]) => tipCounter(rule, outcome));
}
