import type { Analysis, Finding } from '../../analyzer/analysis.ts';

/** What became of a nudge after the draft changed. */
export type Outcome = 'stands' | 'heeded' | 'gone';

/**
 * Whether the person acted on `nudge`. Emptying the box is not heeding: the draft was posted or dropped. Nor
 * is turning to something the coach is silent about: a condolence, another language.
 * `text` is the draft that `analysis` is of.
 */
export function outcomeOf(nudge: Pick<Finding, 'rule'>, analysis: Analysis, text: string): Outcome {
  if (analysis.nudges.some((finding) => finding.rule === nudge.rule)) return 'stands';
  return text.trim() === '' || analysis.language !== 'en' || analysis.quiet !== null ? 'gone' : 'heeded';
}
