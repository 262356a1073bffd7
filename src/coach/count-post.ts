import type { Analysis } from '../analyzer/analysis.ts';
import type { DraftKind } from '../text/draft.ts';
import type { Counter } from './counts.ts';
import { leanStep } from './lean-step.ts';
import { practiceSite } from './practice.ts';

/** Which rules stand for which habit. A rule that is renamed is renamed here; a test sees to it. */
export const habitsOfRules: Readonly<Record<string, Counter>> = {
  'open-question': 'asked',
  'link-drop': 'link-only',
  'hard-sell': 'sold',
  'offer-of-help': 'gave',
};

/** The counters one posted draft adds to the day: where, how it leaned, and what it did. No words. */
export function countPost(site: string, kind: DraftKind, analysis: Analysis): Counter[] {
  const where: Counter = kind === 'post' ? `post:${site}` : `reply:${site}`;
  if (analysis.language !== 'en' || site === practiceSite) return [where];
  const habits = [...analysis.nudges, ...analysis.praise].flatMap(
    (finding) => habitsOfRules[finding.rule] ?? [],
  );
  return [where, `lean:${leanStep(analysis.lean)}`, ...new Set(habits)];
}
