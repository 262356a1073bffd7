import type { Finding } from '../../analyzer/analysis.ts';
import type { Transition } from './draft-effect.ts';
import type { DraftState } from './draft-state.ts';
import { isSilent, openNudges, openPraise, otherFindings } from './open-findings.ts';
import { withTip } from './tips.ts';

/** Shows a nudge, which counts as shown the first time in a draft. */
export function showNudge(state: DraftState, nudge: Finding): Transition<DraftState> {
  const { rule } = nudge;
  const next: DraftState = {
    ...state,
    note: { type: 'nudge', finding: nudge },
    followed: null,
    tips: withTip(state.tips, rule, 'open'),
  };
  return [next, state.tips.has(rule) ? [] : [{ type: 'count-tip', rule, what: 'shown' }]];
}

function showPraise(state: DraftState, praise: Finding): DraftState {
  return {
    ...state,
    note: { type: 'praise', finding: praise },
    followed: null,
    praised: new Set([...state.praised, praise.rule]),
  };
}

/** Typing has paused: shows one thing, or nothing. An acknowledgment comes before the next nudge. */
export function showAtPause(state: DraftState): Transition<DraftState> {
  const { note, followed } = state;
  if (note?.type === 'nudge' || note?.type === 'dismissed') return [state, []];
  if (followed !== null) {
    const acknowledged: DraftState = {
      ...state,
      note: { type: 'followed', name: followed.name },
      followed: null,
    };
    return [acknowledged, [{ type: 'expire-note' }]];
  }
  if (isSilent(state)) return [{ ...state, note: null }, []];
  const [nudge] = openNudges(state);
  if (nudge !== undefined) return showNudge(state, nudge);
  if (note?.type === 'praise') return [state, []];
  const praise = openPraise(state).find(({ rule }) => !state.praised.has(rule));
  return [praise === undefined ? { ...state, note: null } : showPraise(state, praise), []];
}

/** Shows the finding the person chose in place of the note; any rule that is not on offer changes nothing. */
export function showChosen(state: DraftState, rule: string): Transition<DraftState> {
  const remark = otherFindings(state).find(({ finding }) => finding.rule === rule);
  if (remark === undefined || state.note?.type === 'dismissed') return [state, []];
  return remark.type === 'nudge' ? showNudge(state, remark.finding) : [showPraise(state, remark.finding), []];
}
