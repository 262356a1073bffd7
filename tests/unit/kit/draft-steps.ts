import { type Counter, tipCounter } from '../../../src/coach/counting/counts.ts';
import type { DraftEffect } from '../../../src/coach/draft/draft-effect.ts';
import type { DraftEvent } from '../../../src/coach/draft/draft-event.ts';
import { type DraftState, newDraftState } from '../../../src/coach/draft/draft-state.ts';
import type { Scope } from '../../../src/coach/draft/note.ts';
import { reduceDraft } from '../../../src/coach/draft/reduce-draft.ts';
import { analysisOf } from './drafts.ts';

/** A draft, and all effects of its events so far. */
export interface Walk {
  readonly state: DraftState;
  readonly effects: readonly DraftEffect[];
}

/** Something that happens to a draft. */
export type Step = (walk: Walk) => Walk;

/** `plain` matches no rule. Each of the others matches one rule, or is quiet or in Spanish. */
export const words = {
  plain: 'The new menu is on the wall.',
  loud: 'THE NEW MENU IS ON THE WALL.',
  marks: 'Come and see!!!',
  tags: '#food #menu #lunch #dinner #eat #cafe',
  question: 'What would you cook next?',
  thanks: 'Thank you, Ana, for the sour rye starter.',
  spanish: 'El nuevo menú ya está en la pared de la cocina para todos ustedes.',
  condolence: 'I am sorry for your loss.',
};

/** Sends one event to the reducer. */
export const send =
  (event: DraftEvent): Step =>
  ({ state, effects }) => {
    const [next, more] = reduceDraft(state, event);
    return { state: next, effects: more.length === 0 ? effects : [...effects, ...more] };
  };

/** Analyzes the draft with the real rules. */
export const analyze: Step = (walk) => {
  const { text } = walk.state;
  return text.trim() === '' ? walk : send({ type: 'analyzed', text, analysis: analysisOf(text) })(walk);
};

/** Types `parts`, and analyzes them without a pause. */
export const write =
  (...parts: string[]): Step =>
  (walk) =>
    analyze(send({ type: 'typed', text: parts.join(' ') })(walk));

/** Pauses, and analyzes the draft once more. */
export const pause: Step = (walk) => analyze(send({ type: 'paused' })(walk));

export const dismiss = (scope: Scope): Step => send({ type: 'dismissed', scope });
export const undo: Step = send({ type: 'dismissal-undone' });
export const close: Step = send({ type: 'card-closed' });
export const drop: Step = send({ type: 'dropped' });
export const turnOff = (...rules: string[]): Step => send({ type: 'settings-changed', rulesOff: rules });

/** Returns an empty draft, before the first event. */
export const begin = (rulesOff: readonly string[] = [], wording: 0 | 1 = 0): Walk => ({
  state: newDraftState('', { isAllowed: true, rulesOff: new Set(rulesOff), wording }),
  effects: [],
});

/** Returns the draft and its effects after `steps`. */
export const walkAfter = (...steps: Step[]): Walk => steps.reduce((walk, step) => step(walk), begin());

/** Returns the state of the draft after `steps`. */
export const draftAfter = (...steps: Step[]): DraftState => walkAfter(...steps).state;

/** Returns the counters that the effects have counted, in order. */
export const countersOf = ({ effects }: Walk): Counter[] =>
  effects.flatMap((effect) => (effect.type === 'count-tip' ? [tipCounter(effect.rule, effect.what)] : []));

/** Returns the counters that `steps` have counted, in order. */
export const countedAfter = (...steps: Step[]): Counter[] => countersOf(walkAfter(...steps));
