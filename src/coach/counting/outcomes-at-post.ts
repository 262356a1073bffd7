import type { Analysis } from '../../analyzer/analysis.ts';
import { outcomesOf, type PostedTips } from '../draft/tips.ts';
import { type Counter, tipCounter } from './counts.ts';

/**
 * The counters for what became of the tips shown in a posted draft, which `analysis` is about: kept where the finding
 * is still in it, followed where it is gone. Where nothing may be shown about the draft, that says nothing.
 */
export function outcomesAtPost(tips: PostedTips, { language, quiet, nudges }: Analysis): Counter[] {
  const isJudged = language === 'en' && quiet === null;
  const isStillThere = (rule: string) => (isJudged ? nudges.some((finding) => finding.rule === rule) : null);
  return outcomesOf(tips, isStillThere).map(([rule, outcome]) => tipCounter(rule, outcome));
}
