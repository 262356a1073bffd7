import { type DraftState, isBlank } from './draft-state.ts';
import { type LeanStep, leanStepOf } from './lean-step.ts';
import type { FindingNote, Note } from './note.ts';
import { otherFindings } from './open-findings.ts';

/** The part of a draft's state that the person sees. */
export interface DraftView {
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly others: readonly FindingNote[];
  readonly card: DraftState['card'];
  readonly hovered: string;
  /** The text that the spans of the findings are offsets into. */
  readonly analyzed: string;
}

/** Whether the mark or the card has a reason to be on the page. */
export function hasSomethingToShow(state: DraftState): boolean {
  const { isAllowed, analysis, note } = state;
  const hasFindings = note !== null || analysis.nudges.length + analysis.praise.length > 0;
  // After the person turned the site off, the card still offers to undo that.
  const mayShow = isAllowed || note?.type === 'dismissed';
  return mayShow && !isBlank(state) && analysis.language === 'en' && hasFindings;
}

/** Returns what to show, or null for nothing at all. */
export function viewOf(state: DraftState): DraftView | null {
  if (!state.isVisible || state.isRejected) return null;
  const { analysis, card, hovered, analyzed } = state;
  return {
    lean: leanStepOf(analysis.lean),
    note: noteInWording(state),
    others: otherFindings(state),
    card,
    hovered,
    analyzed,
  };
}

/** Whether two states of one session have the same view, so that most keys redraw nothing. */
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
    a.isMuted === b.isMuted
  );
}

/** Returns the note in the wording of this session. */
function noteInWording({ note, wording }: DraftState): Note | null {
  if (note?.type !== 'nudge' || wording === 0 || note.finding.alternative === null) return note;
  return { ...note, finding: { ...note.finding, ...note.finding.alternative } };
}
