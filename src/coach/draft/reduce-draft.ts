import { applyAnalysis } from './apply-analysis.ts';
import { closeDismissal, dismiss, undoDismissal, withRulesOff } from './dismissal.ts';
import type { Transition } from './draft-effect.ts';
import type { DraftEvent } from './draft-event.ts';
import { type DraftState, isBlank } from './draft-state.ts';
import { hasSomethingToShow } from './draft-view.ts';
import {
  askBeforePosting,
  onDropped,
  onEmptied,
  onPosted,
  onPostFailed,
  onPostPressed,
} from './end-of-draft.ts';
import { showAtPause, showChosen } from './show-finding.ts';

/**
 * Returns the state of a draft after an event, and the effects to perform. It is a pure function:
 * it reads no clock and changes nothing.
 */
export function reduceDraft(state: DraftState, event: DraftEvent): Transition<DraftState> {
  const [next, effects] = reduce(state, event);
  const isShown = next.isVisible || next.card !== 'closed';
  return isShown && !hasSomethingToShow(next)
    ? [{ ...next, isVisible: false, card: 'closed' }, effects]
    : [next, effects];
}

function reduce(state: DraftState, event: DraftEvent): Transition<DraftState> {
  switch (event.type) {
    case 'typed':
      return onTyped(state, event.text);
    case 'paused':
      if (!state.isAllowed || isBlank(state)) return [state, []];
      return [{ ...state, isPauseDue: true }, [{ type: 'analyze', when: 'now' }]];
    case 'analyzed':
      return onAnalyzed(state, event);
    case 'coaching-changed':
      return [{ ...state, isAllowed: event.isAllowed }, []];
    case 'settings-changed':
      return onSettingsChanged(state, event.rulesOff);
    case 'hovered':
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
    case 'dismissal-undone':
      return undoDismissal(state);
    case 'offer-applied':
      return [event.isDone ? { ...closeNote(state), card: 'closed' } : state, []];
    case 'asked-before-posting':
      return askBeforePosting(state);
    case 'post-pressed':
      return onPostPressed(state, event.draft, event.thread);
    case 'post-failed':
      return onPostFailed(state);
    case 'posted':
      return onPosted(state, event.text);
    case 'dropped':
      return onDropped(state);
    case 'overlay-removed':
      return [{ ...state, isRejected: true, card: 'closed' }, []];
  }
}

function onTyped(state: DraftState, text: string): Transition<DraftState> {
  if (text === state.text) return [state, []];
  // The question before posting was about the text before this edit.
  const before = state.card === 'asking' ? { ...closeNote(state), card: 'closed' as const } : state;
  const next: DraftState = { ...before, text, isPauseDue: false };
  if (!isBlank(next))
    return [next, [next.isAllowed ? { type: 'analyze', when: 'soon' } : { type: 'cancel-analysis' }]];
  const [ended, effects] = onEmptied(next);
  return [ended, [{ type: 'cancel-analysis' }, ...effects]];
}

function onAnalyzed(
  state: DraftState,
  { text, analysis }: Extract<DraftEvent, { type: 'analyzed' }>,
): Transition<DraftState> {
  // The text has changed since, or the coach was turned off.
  if (text !== state.text || !state.isAllowed) return [state, []];
  const analyzed = applyAnalysis(state, text, analysis);
  if (!state.isPauseDue) return [analyzed, []];
  const [shown, effects] = showAtPause({ ...analyzed, isPauseDue: false });
  return [{ ...shown, isVisible: true }, effects];
}

function onSettingsChanged(state: DraftState, rulesOff: Iterable<string>): Transition<DraftState> {
  const next = withRulesOff(state, rulesOff);
  // Text typed while the coach was off has not been analyzed.
  return [next, next.isAllowed && next.text !== next.analyzed ? [{ type: 'analyze', when: 'now' }] : []];
}

/** Hides a note that needs no answer: a followed tip or a dismissal. Nudges and praise stay. */
function closeNote(state: DraftState): DraftState {
  const closed = closeDismissal(state);
  return closed.note?.type === 'followed' ? { ...closed, note: null } : closed;
}
