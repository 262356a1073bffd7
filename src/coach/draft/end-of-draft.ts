import type { Draft } from '../../text/draft.ts';
import { closeDismissal } from './dismissal.ts';
import type { DraftEffect, Transition } from './draft-effect.ts';
import { type DraftState, nextDraft, type PendingPost } from './draft-state.ts';
import { isSilent, openNudges } from './open-findings.ts';
import { showNudge } from './show-finding.ts';
import { outcomesOf, type PostedTips, type ShownTips } from './tips.ts';

/** The coach asks before posting only about nudges of at least this strength. */
export const minStrengthToAsk = 0.5;

/**
 * Asks about the strongest nudge before the draft is posted. It asks once per draft, only when the
 * current text has been analyzed, and never after a tip was dismissed.
 */
export function askBeforePosting(state: DraftState): Transition<DraftState> {
  const isUnanalyzed = state.analyzed !== state.text;
  const isDismissed = state.note?.type === 'dismissed' || state.dismissedHere.size > 0;
  if (state.wasAsked || isUnanalyzed || isDismissed || isSilent(state)) return [state, []];
  const [nudge] = openNudges(state);
  if (nudge === undefined || nudge.strength < minStrengthToAsk) return [state, []];
  return showNudge({ ...state, wasAsked: true, card: 'asking', isVisible: true }, nudge);
}

/** The composer is empty: the site is posting the draft, or the person deleted it. */
export function onEmptied(state: DraftState): Transition<DraftState> {
  const { pendingPost } = state;
  const next = nextDraft(state, state.text);
  if (pendingPost === null || pendingPost.tips !== null) return [next, outcomeEffects(state.tips)];
  const emptied: PendingPost = { ...pendingPost, tips: reportableTips(state) };
  return [{ ...next, pendingPost: emptied }, []];
}

/** Post was pressed. An earlier post that the site has not accepted yet counts as failed. */
export function onPostPressed(
  state: DraftState,
  draft: Draft,
  thread: string | null,
): Transition<DraftState> {
  const [next, effects] = onPostFailed(state);
  return [{ ...next, pendingPost: { draft, thread, tips: null } }, effects];
}

/** The site did not accept the draft. */
export function onPostFailed(state: DraftState): Transition<DraftState> {
  const tips: ShownTips = state.pendingPost?.tips ?? new Map();
  return [{ ...state, pendingPost: null }, outcomeEffects(tips)];
}

/** The site accepted the draft. The composer may already contain the next one. */
export function onPosted(state: DraftState, text: string): Transition<DraftState> {
  const { pendingPost } = state;
  if (pendingPost === null) return [state, []];
  const { draft, thread, tips } = pendingPost;
  const report: DraftEffect = {
    type: 'report-post',
    draft,
    thread,
    tips: tips ?? reportableTips(state),
  };
  const next = tips === null ? nextDraft(state, text) : state;
  return [{ ...next, pendingPost: null }, state.isAllowed ? [report] : []];
}

/**
 * The person left without posting, so the outcomes of the tips are counted now. The browser may
 * restore the page with the draft, and then they must not be counted again.
 */
export function onDropped(state: DraftState): Transition<DraftState> {
  if (state.tips.size === 0) return [state, []];
  const tips: ShownTips = new Map([...state.tips.keys()].map((rule) => [rule, 'counted']));
  return [{ ...closeDismissal(state), tips }, outcomeEffects(state.tips)];
}

/** The tips to report with a post: those with an outcome, unless open and turned off. */
function reportableTips({ tips, rulesOff }: DraftState): PostedTips {
  const reported = new Map<string, 'open' | 'followed' | 'dismissed'>();
  for (const [rule, state] of tips) {
    if (state === 'obsolete' || state === 'counted') continue;
    if (state === 'dismissed' || !rulesOff.has(rule)) reported.set(rule, state);
  }
  return reported;
}

/** Counts the tips of a draft that was not posted. */
function outcomeEffects(tips: ShownTips): DraftEffect[] {
  return outcomesOf(tips, () => null).map(([rule, what]) => ({ type: 'count-tip', rule, what }));
}
