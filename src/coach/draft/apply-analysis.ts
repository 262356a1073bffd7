import type { Analysis } from '../../analyzer/analysis.ts';
import { closeDismissal } from './dismissal.ts';
import type { DraftState } from './draft-state.ts';
import { isSilenced, keyOf } from './open-findings.ts';
import { type Tips, withTip } from './tips.ts';

/**
 * The draft was analyzed again: the note follows its words or goes, and nothing new appears while somebody types. The
 * same text analyzed again (the post being answered may have changed) is no reaction to a tip.
 */
export function applyAnalysis(before: DraftState, text: string, analysis: Analysis): DraftState {
  const isEdited = text !== before.analyzed;
  const state = isEdited ? closeDismissal(before) : before;
  const tips = reopened(state.tips, analysis);
  const next: DraftState = { ...state, analyzed: text, analysis, tips };
  const { note, followed } = state;
  if (followed !== null) {
    if (isGone(followed.rule, text, analysis)) return next;
    return { ...next, followed: null, tips: withTip(tips, followed.rule, 'open') };
  }
  if (note?.type !== 'nudge' && note?.type !== 'praise') return next;
  const found = note.type === 'nudge' ? analysis.nudges : analysis.praise;
  const finding = found.find(({ rule }) => rule === note.finding.rule);
  if (finding !== undefined && analysis.quiet === null)
    return { ...next, note: { type: note.type, finding } };
  if (note.type === 'praise') return { ...next, note: null };
  if (!isEdited) return { ...next, note: null, tips: withTip(tips, note.finding.rule, 'moot') };
  if (!isGone(note.finding.rule, text, analysis)) return { ...next, note: null };
  return {
    ...next,
    note: null,
    followed: note.finding,
    followedKeys: new Set([...state.followedKeys, keyOf(note.finding, before.analyzed)]),
    tips: withTip(tips, note.finding.rule, 'followed'),
  };
}

/**
 * Whether a nudge was acted on: its finding is gone, and not because the box was emptied or the draft turned into
 * something nothing is shown about, such as a condolence or another language.
 */
function isGone(rule: string, text: string, analysis: Analysis): boolean {
  const isFound = analysis.nudges.some((finding) => finding.rule === rule);
  return !isFound && !isSilenced(analysis) && text.trim() !== '';
}

/** A tip acted on whose finding is back is open again. */
function reopened(tips: Tips, { nudges }: Analysis): Tips {
  const back = nudges.filter(({ rule }) => tips.get(rule) === 'followed');
  return back.reduce<Tips>((open, { rule }) => withTip(open, rule, 'open'), tips);
}
