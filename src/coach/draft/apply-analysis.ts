import type { Analysis } from '../../analyzer/analysis.ts';
import { closeDismissal } from './dismissal.ts';
import { type DraftState, isBlank } from './draft-state.ts';
import { canCoach, findingKey } from './open-findings.ts';
import { type ShownTips, withTip } from './tips.ts';

/**
 * Applies a new analysis of the draft. The note stays as long as its finding does, and no new note
 * appears while the person types. A tip counts as followed only after an edit: if the same text is
 * analyzed again, what has changed is the post it answers.
 */
export function applyAnalysis(before: DraftState, text: string, analysis: Analysis): DraftState {
  const isEdited = text !== before.analyzed;
  const state = isEdited ? closeDismissal(before) : before;
  const tips = reopenReturned(state.tips, analysis);
  const next: DraftState = { ...state, analyzed: text, analysis, tips };
  const { note, followed } = state;
  if (followed !== null) {
    if (isFixed(followed.rule, text, analysis)) return next;
    return { ...next, followed: null, tips: withTip(tips, followed.rule, 'open') };
  }
  if (note?.type !== 'nudge' && note?.type !== 'praise') return next;
  const found = note.type === 'nudge' ? analysis.nudges : analysis.praise;
  const finding = found.find(({ rule }) => rule === note.finding.rule);
  if (finding !== undefined && analysis.quiet === null)
    return { ...next, note: { type: note.type, finding } };
  if (note.type === 'praise') return { ...next, note: null };
  if (!isEdited) return { ...next, note: null, tips: withTip(tips, note.finding.rule, 'obsolete') };
  if (!isFixed(note.finding.rule, text, analysis)) return { ...next, note: null };
  return {
    ...next,
    note: null,
    followed: note.finding,
    followedKeys: new Set([...state.followedKeys, findingKey(note.finding, before.analyzed)]),
    tips: withTip(tips, note.finding.rule, 'followed'),
  };
}

/**
 * Whether the person fixed what a nudge is about. That its finding is gone is not enough: the
 * draft may be empty, or may now be a condolence or in another language.
 */
function isFixed(rule: string, text: string, analysis: Analysis): boolean {
  const isFound = analysis.nudges.some((finding) => finding.rule === rule);
  return !isFound && canCoach(analysis) && !isBlank({ text });
}

/** Followed tips whose finding has come back are open again. */
function reopenReturned(tips: ShownTips, { nudges }: Analysis): ShownTips {
  const returned = nudges.filter(({ rule }) => tips.get(rule) === 'followed');
  return returned.reduce<ShownTips>((result, { rule }) => withTip(result, rule, 'open'), tips);
}
