import { applyAnalysis } from './apply-analysis.ts';
import { closeDismissal, dismiss, undoDismissal, withRulesOff } from './dismissal.ts';
import type { Transition } from './draft-effect.ts';
import type { DraftEvent } from './draft-event.ts';
import { type DraftState, isBlank } from './draft-state.ts';
import { isWanted } from './draft-view.ts';
import {
  askBeforePosting,
  endDropped,
  endEmptied,
  endFailed,
  endPosted,
  intendPost,
} from './end-of-draft.ts';
import { showAtPause, showChosen } from './show-finding.ts';

/** What an event makes of a draft, and what must be done about it. Pure: the same state and event, the same answer. */
export function reduceDraft(state: DraftState, event: DraftEvent): Transition<DraftState> {
  const [next, effects] = reduce(state, event);
  const isShown = next.isVisible || next.card !== 'closed';
  return isShown && !isWanted(next)
    ? [{ ...next, isVisible: false, card: 'closed' }, effects]
    : [next, effects];
}

function reduce(state: DraftState, event: DraftEvent): Transition<DraftState> {
  switch (event.type) {
    case 'typed':
      return type(state, event.text);
    case 'paused':
      if (!state.isAllowed || isBlank(state)) return [state, []];
      return [{ ...state, isPauseDue: true }, [{ type: 'analyze', when: 'now' }]];
    case 'judged':
      return judge(state, event);
    case 'allowed':
      return [{ ...state, isAllowed: event.isAllowed }, []];
    case 'settings-changed':
      return changeSettings(state, event.rulesOff);
    case 'pointed-at':
      return [{ ...state, hovered: event.words }, []];
    case 'card-opened':
      return [state.isVisible && state.card === 'closed' ? { ...state, card: 'open' } : state, []];
    case 'card-closed':
      return [{ ...closeNote(state), card: 'closed' }, []];
    case 'note-expired':
      return [closeNote(state), []];
    case 'finding-chosen':
      return showChosen(state, event.rule);
    case 'dismissed':
      return dismiss(state, event.scope);
    case 'undone':
      return undoDismissal(state);
    case 'applied':
      return [event.isDone ? { ...closeNote(state), card: 'closed' } : state, []];
    case 'asked-before-posting':
      return askBeforePosting(state);
    case 'post-intended':
      return intendPost(state, event.draft, event.thread);
    case 'post-failed':
      return endFailed(state);
    case 'posted':
      return endPosted(state, event.text);
    case 'dropped':
      return endDropped(state);
    case 'overlay-removed':
      return [{ ...state, isRejected: true, card: 'closed' }, []];
  }
}

function type(state: DraftState, text: string): Transition<DraftState> {
  if (text === state.text) return [state, []];
  // The question before posting was about other words.
  const before = state.card === 'asking' ? { ...closeNote(state), card: 'closed' as const } : state;
  const next: DraftState = { ...before, text, isPauseDue: false };
  if (!isBlank(next))
    return [next, [next.isAllowed ? { type: 'analyze', when: 'soon' } : { type: 'cancel-analysis' }]];
  const [ended, effects] = endEmptied(next);
  return [ended, [{ type: 'cancel-analysis' }, ...effects]];
}

function judge(
  state: DraftState,
  { text, analysis }: Extract<DraftEvent, { type: 'judged' }>,
): Transition<DraftState> {
  // Something newer was typed and is being analyzed, or the coach was turned off meanwhile.
  if (text !== state.text || !state.isAllowed) return [state, []];
  const judged = applyAnalysis(state, text, analysis);
  if (!state.isPauseDue) return [judged, []];
  const [shown, effects] = showAtPause({ ...judged, isPauseDue: false });
  return [{ ...shown, isVisible: true }, effects];
}

function changeSettings(state: DraftState, rulesOff: Iterable<string>): Transition<DraftState> {
  const next = withRulesOff(state, rulesOff);
  // What was typed while the coach was off has not been analyzed.
  return [next, next.isAllowed && next.text !== next.analyzed ? [{ type: 'analyze', when: 'now' }] : []];
}

/** What was shown has been read. A nudge and praise stay until something is done about them. */
function closeNote(state: DraftState): DraftState {
  const closed = closeDismissal(state);
  return closed.note?.type === 'followed' ? { ...closed, note: null } : closed;
}
