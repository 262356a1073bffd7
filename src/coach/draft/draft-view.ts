import { type DraftState, isBlank } from './draft-state.ts';
import { type LeanStep, leanStepOf } from './lean-step.ts';
import type { Note, Remark } from './note.ts';
import { otherFindings } from './open-findings.ts';

/** What the person sees of a draft's state. */
export interface DraftView {
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly others: readonly Remark[];
  readonly card: DraftState['card'];
  readonly hovered: string;
  /** The text the spans of the findings point into. */
  readonly analyzed: string;
}

/** Whether there is something to show about the draft. */
export function isWanted(state: DraftState): boolean {
  const { isAllowed, analysis, note } = state;
  const hasFindings = note !== null || analysis.nudges.length + analysis.praise.length > 0;
  // A site that was just turned off still shows how to undo that.
  const mayShow = isAllowed || note?.type === 'dismissed';
  return mayShow && !isBlank(state) && analysis.language === 'en' && hasFindings;
}

/** What to show, or null for nothing: then nothing of the coach is on the page. */
export function viewOf(state: DraftState): DraftView | null {
  if (!state.isVisible || state.isRejected) return null;
  const { analysis, card, hovered, analyzed } = state;
  return {
    lean: leanStepOf(analysis.lean),
    note: wordedNote(state),
    others: otherFindings(state),
    card,
    hovered,
    analyzed,
  };
}

/** Whether two states of one session look the same, so that most keys draw nothing. */
export function hasSameView(a: DraftState, b: DraftState): boolean {
  return (
    a.isVisible === b.isVisible &&
    a.isRejected === b.isRejected &&
    a.analysis === b.analysis &&
    a.note === b.note &&
    a.card === b.card &&
    a.hovered === b.hovered &&
    a.tips === b.tips &&
    a.rulesOff === b.rulesOff &&
    a.isQuiet === b.isQuiet
  );
}

/** The note in the wording of this session. */
function wordedNote({ note, wording }: DraftState): Note | null {
  if (note?.type !== 'nudge' || wording === 0 || note.finding.alternative === null) return note;
  return { ...note, finding: { ...note.finding, ...note.finding.alternative } };
}
