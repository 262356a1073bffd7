import type { Draft } from '../../text/draft.ts';
import { closeDismissal } from './dismissal.ts';
import type { DraftEffect, Transition } from './draft-effect.ts';
import { type DraftState, type IntendedPost, nextDraft } from './draft-state.ts';
import { isSilent, openNudges } from './open-findings.ts';
import { showNudge } from './show-finding.ts';
import { outcomesOf, type PostedTips, type Tips } from './tips.ts';

/** A nudge this strong is worth a question before posting. */
export const minStrengthToAsk = 0.5;

/**
 * Asks about the strongest nudge before the draft is posted: once in a draft, about text that has been analyzed, and
 * not where a tip was dismissed.
 */
export function askBeforePosting(state: DraftState): Transition<DraftState> {
  const isSettled = state.wasAsked || state.analyzed !== state.text || state.note?.type === 'dismissed';
  if (isSettled || state.dismissedHere.size > 0 || isSilent(state)) return [state, []];
  const [nudge] = openNudges(state);
  if (nudge === undefined || nudge.strength < minStrengthToAsk) return [state, []];
  return showNudge({ ...state, wasAsked: true, card: 'asking', isVisible: true }, nudge);
}

/** The box was emptied: the draft is on its way to the site, or the person dropped it. */
export function endEmptied(state: DraftState): Transition<DraftState> {
  const { posting } = state;
  const next = nextDraft(state, state.text);
  if (posting === null || posting.tips !== null) return [next, outcomesOfDropped(state.tips)];
  const emptied: IntendedPost = { ...posting, tips: reportable(state) };
  return [{ ...next, posting: emptied }, []];
}

/** Post was pressed. A post before it of which nothing was heard any more is given up. */
export function intendPost(state: DraftState, draft: Draft, thread: string | null): Transition<DraftState> {
  const [next, effects] = endFailed(state);
  return [{ ...next, posting: { draft, thread, tips: null } }, effects];
}

/** The site did not take the draft. */
export function endFailed(state: DraftState): Transition<DraftState> {
  const tips: Tips = state.posting?.tips ?? new Map();
  return [{ ...state, posting: null }, outcomesOfDropped(tips)];
}

/** The site took the draft. The box may hold the next one already. */
export function endPosted(state: DraftState, text: string): Transition<DraftState> {
  const { posting } = state;
  if (posting === null) return [state, []];
  const { draft, thread, tips } = posting;
  const report: DraftEffect = { type: 'report-post', draft, thread, tips: tips ?? reportable(state) };
  const next = tips === null ? nextDraft(state, text) : state;
  return [{ ...next, posting: null }, state.isAllowed ? [report] : []];
}

/** The draft is left unposted. It may come back with its page, but each of its tips is counted only now. */
export function endDropped(state: DraftState): Transition<DraftState> {
  if (state.tips.size === 0) return [state, []];
  const tips: Tips = new Map([...state.tips.keys()].map((rule) => [rule, 'settled']));
  return [{ ...closeDismissal(state), tips }, outcomesOfDropped(state.tips)];
}

/** Leaves out tips without an outcome, and open ones whose rule was turned off: nobody needs theirs. */
function reportable({ tips, rulesOff }: DraftState): PostedTips {
  const reported = new Map<string, 'open' | 'followed' | 'dismissed'>();
  for (const [rule, state] of tips) {
    if (state === 'moot' || state === 'settled') continue;
    if (state === 'dismissed' || !rulesOff.has(rule)) reported.set(rule, state);
  }
  return reported;
}

function outcomesOfDropped(tips: Tips): DraftEffect[] {
  return outcomesOf(tips, () => null).map(([rule, what]) => ({ type: 'count-tip', rule, what }));
}
