import type { DraftEffect, Transition } from './draft-effect.ts';
import type { DraftState } from './draft-state.ts';
import type { Scope } from './note.ts';
import { withTip } from './tips.ts';

/**
 * The person dismissed the nudge on show. In the draft itself "site" and "everywhere" mean silence at once; what
 * outlives the draft is a change of settings.
 */
export function dismiss(state: DraftState, scope: Scope): Transition<DraftState> {
  const { note, tips, dismissedHere, isQuiet, rulesOff } = state;
  if (note?.type !== 'nudge') return [state, []];
  const { rule } = note.finding;
  const next: DraftState = {
    ...state,
    note: { type: 'dismissed', rule, scope },
    tips: withTip(tips, rule, 'dismissed'),
    dismissedHere: scope === 'here' ? new Set([...dismissedHere, rule]) : dismissedHere,
    isQuiet: isQuiet || scope === 'post' || scope === 'site',
    rulesOff: scope === 'everywhere' ? new Set([...rulesOff, rule]) : rulesOff,
    undo: { note, tips, dismissedHere, isQuiet },
  };
  return [next, lastingEffects(scope, rule, false)];
}

/** Takes the dismissal back, as if it had not been made; a rule turned off meanwhile stays off. */
export function undoDismissal(state: DraftState): Transition<DraftState> {
  const { note, undo, rulesOff } = state;
  if (undo === null || note?.type !== 'dismissed') return [state, []];
  const { rule, scope } = note;
  const off = scope === 'everywhere' ? [...rulesOff].filter((one) => one !== rule) : rulesOff;
  const undone = withRulesOff({ ...state, ...undo, undo: null }, off);
  return [undone, lastingEffects(scope, rule, true)];
}

/** A dismissal that is edited over or closed can no longer be undone. */
export function closeDismissal(state: DraftState): DraftState {
  return state.note?.type === 'dismissed' ? { ...state, note: null, undo: null } : state;
}

/** Rules were turned on or off: a finding of a rule that is off now goes. */
export function withRulesOff(state: DraftState, rules: Iterable<string>): DraftState {
  const rulesOff = new Set(rules);
  const { note } = state;
  const isOff = note !== null && 'finding' in note && rulesOff.has(note.finding.rule);
  return { ...state, rulesOff, note: isOff ? null : note };
}

function lastingEffects(scope: Scope, rule: string, isOn: boolean): readonly DraftEffect[] {
  if (scope === 'site') return [{ type: 'set-site', isOn }];
  return scope === 'everywhere' ? [{ type: 'set-rule', rule, isOn }] : [];
}
