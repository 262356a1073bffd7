import type { Finding } from '../../analyzer/analysis.ts';
import type { Transition } from './draft-effect.ts';
import type { DraftState } from './draft-state.ts';
import { isSilent, openNudges, openPraise, otherFindings } from './open-findings.ts';
import { withTip } from './tips.ts';

/** Shows a nudge. It is counted as shown once per draft. */
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

/**
 * The person paused: shows one note or none. A tip that was followed comes first, then a nudge,
 * then praise. A nudge or a dismissal that is already shown stays.
 */
export function showAtPause(state: DraftState): Transition<DraftState> {
  const { note, followed } = state;
  if (note?.type === 'nudge' || note?.type === 'dismissed') return [state, []];
  if (followed !== null) {
    const next: DraftState = {
      ...state,
      note: { type: 'followed', name: followed.name },
      followed: null,
    };
    return [next, [{ type: 'expire-note' }]];
  }
  if (isSilent(state)) return [{ ...state, note: null }, []];
  const [nudge] = openNudges(state);
  if (nudge !== undefined) return showNudge(state, nudge);
  if (note?.type === 'praise') return [state, []];
  const praise = openPraise(state).find(({ rule }) => !state.praised.has(rule));
  return [praise === undefined ? { ...state, note: null } : showPraise(state, praise), []];
}

/** Shows the finding the person chose. Does nothing if `rule` is not among the other findings. */
export function showChosen(state: DraftState, rule: string): Transition<DraftState> {
  const chosen = otherFindings(state).find(({ finding }) => finding.rule === rule);
  if (chosen === undefined || state.note?.type === 'dismissed') return [state, []];
  return chosen.type === 'nudge' ? showNudge(state, chosen.finding) : [showPraise(state, chosen.finding), []];
}
