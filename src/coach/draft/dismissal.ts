import type { DraftEffect, Transition } from './draft-effect.ts';
import type { DraftState } from './draft-state.ts';
import type { Scope } from './note.ts';
import { withTip } from './tips.ts';

/**
 * Dismisses the nudge in the note. For the scopes "site" and "everywhere" it also changes the
 * settings, and the draft does not wait for them: it has no more tips, or none of this rule, at
 * once.
 */
export function dismiss(state: DraftState, scope: Scope): Transition<DraftState> {
  const { note, tips, dismissedHere, isMuted, rulesOff } = state;
  if (note?.type !== 'nudge') return [state, []];
  const { rule } = note.finding;
  const next: DraftState = {
    ...state,
    note: { type: 'dismissed', rule, scope },
    tips: withTip(tips, rule, 'dismissed'),
    dismissedHere: scope === 'here' ? new Set([...dismissedHere, rule]) : dismissedHere,
    isMuted: isMuted || scope === 'post' || scope === 'site',
    rulesOff: scope === 'everywhere' ? new Set([...rulesOff, rule]) : rulesOff,
    undo: { note, tips, dismissedHere, isMuted },
  };
  return [next, settingEffects(scope, rule, false)];
}

/** Undoes the dismissal. Rules that were turned off in the meantime stay off. */
export function undoDismissal(state: DraftState): Transition<DraftState> {
  const { note, undo, rulesOff } = state;
  if (undo === null || note?.type !== 'dismissed') return [state, []];
  const { rule, scope } = note;
  const off = scope === 'everywhere' ? [...rulesOff].filter((other) => other !== rule) : rulesOff;
  const undone = withRulesOff({ ...state, ...undo, undo: null }, off);
  return [undone, settingEffects(scope, rule, true)];
}

/** Hides the note about a dismissal. After that, it can no longer be undone. */
export function closeDismissal(state: DraftState): DraftState {
  return state.note?.type === 'dismissed' ? { ...state, note: null, undo: null } : state;
}

/** Sets which rules are off, and hides the note if its rule is one of them. */
export function withRulesOff(state: DraftState, rules: Iterable<string>): DraftState {
  const rulesOff = new Set(rules);
  const { note } = state;
  const isOff = note !== null && 'finding' in note && rulesOff.has(note.finding.rule);
  return { ...state, rulesOff, note: isOff ? null : note };
}

function settingEffects(scope: Scope, rule: string, isOn: boolean): readonly DraftEffect[] {
  if (scope === 'site') return [{ type: 'set-site', isOn }];
  return scope === 'everywhere' ? [{ type: 'set-rule', rule, isOn }] : [];
}
