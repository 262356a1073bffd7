import type { Analysis, Finding } from '../../analyzer/analysis.ts';
import type { DraftState } from './draft-state.ts';
import type { FindingNote } from './note.ts';

/** After this many dismissals in one draft, the coach shows nothing new about it. */
export const maxDismissals = 2;

/** Two findings with the same key are the same tip about the same words. */
export function findingKey({ rule, spans }: Finding, text: string): string {
  return [rule, ...spans.map(({ start, end }) => text.slice(start, end).toLowerCase())].join('\n');
}

/** Whether the coach may show findings: the text is English, and no quiet rule matched it. */
export function canCoach({ language, quiet }: Analysis): boolean {
  return language === 'en' && quiet === null;
}

/** Whether nothing new may be shown about this draft. That includes praise. */
export function isSilent({ analysis, isMuted, dismissedHere }: DraftState): boolean {
  return !canCoach(analysis) || isMuted || dismissedHere.size >= maxDismissals;
}

/** The nudges that may be shown, strongest first: not dismissed, not followed, not turned off. */
export function openNudges(state: DraftState): readonly Finding[] {
  const { analysis, analyzed, rulesOff, tips, followedKeys } = state;
  return analysis.nudges.filter(
    (finding) =>
      !rulesOff.has(finding.rule) &&
      tips.get(finding.rule) !== 'dismissed' &&
      !followedKeys.has(findingKey(finding, analyzed)),
  );
}

/** The praise that may be shown, strongest first. */
export function openPraise({ analysis, rulesOff }: DraftState): readonly Finding[] {
  return analysis.praise.filter(({ rule }) => !rulesOff.has(rule));
}

/** The findings that may be shown besides the one in the note, praise first. */
export function otherFindings(state: DraftState): readonly FindingNote[] {
  if (isSilent(state)) return [];
  const { note } = state;
  const shown = note !== null && 'finding' in note ? note.finding.rule : null;
  const praise = openPraise(state).map((finding): FindingNote => ({ type: 'praise', finding }));
  const nudges = openNudges(state).map((finding): FindingNote => ({ type: 'nudge', finding }));
  return [...praise, ...nudges].filter(({ finding }) => finding.rule !== shown);
}
