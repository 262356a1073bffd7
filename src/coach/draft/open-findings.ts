import type { Analysis, Finding } from '../../analyzer/analysis.ts';
import type { DraftState } from './draft-state.ts';
import type { Remark } from './note.ts';

/** After this many dismissals in one draft the coach shows nothing more about it. */
export const maxDismissals = 2;

/** What makes two findings the same thing to a person: the tip and the words it is about. */
export function keyOf({ rule, spans }: Finding, text: string): string {
  return [rule, ...spans.map(({ start, end }) => text.slice(start, end).toLowerCase())].join('\n');
}

/** Whether an analysis allows nothing to be shown: another language, or a condolence and the like. */
export function isSilenced({ language, quiet }: Analysis): boolean {
  return language !== 'en' || quiet !== null;
}

/** Whether nothing new may be shown about this draft, praise included: praising a condolence comforts nobody. */
export function isSilent({ analysis, isQuiet, dismissedHere }: DraftState): boolean {
  return isSilenced(analysis) || isQuiet || dismissedHere.size >= maxDismissals;
}

/** The nudges that may be shown, strongest first: not dismissed, not acted on before, not turned off. */
export function openNudges(state: DraftState): readonly Finding[] {
  const { analysis, analyzed, rulesOff, tips, followedKeys } = state;
  return analysis.nudges.filter(
    (finding) =>
      !rulesOff.has(finding.rule) &&
      tips.get(finding.rule) !== 'dismissed' &&
      !followedKeys.has(keyOf(finding, analyzed)),
  );
}

/** The praise that may be given, strongest first. */
export function openPraise({ analysis, rulesOff }: DraftState): readonly Finding[] {
  return analysis.praise.filter(({ rule }) => !rulesOff.has(rule));
}

/** What else can be shown besides the note, praise first. */
export function otherFindings(state: DraftState): readonly Remark[] {
  if (isSilent(state)) return [];
  const { note } = state;
  const shown = note !== null && 'finding' in note ? note.finding.rule : null;
  const praise = openPraise(state).map((finding): Remark => ({ type: 'praise', finding }));
  const nudges = openNudges(state).map((finding): Remark => ({ type: 'nudge', finding }));
  return [...praise, ...nudges].filter(({ finding }) => finding.rule !== shown);
}
