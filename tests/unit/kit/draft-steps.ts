import { type Counter, tipCounter } from '../../../src/coach/counting/counts.ts';
import type { DraftEffect } from '../../../src/coach/draft/draft-effect.ts';
import type { DraftEvent } from '../../../src/coach/draft/draft-event.ts';
import { type DraftState, newDraftState } from '../../../src/coach/draft/draft-state.ts';
import type { Scope } from '../../../src/coach/draft/note.ts';
import { reduceDraft } from '../../../src/coach/draft/reduce-draft.ts';
import { analysisOf } from './drafts.ts';

/** A draft, and every effect its events have had so far. */
export interface Walk {
  readonly state: DraftState;
  readonly effects: readonly DraftEffect[];
}

/** Something that happens to a draft. */
export type Step = (walk: Walk) => Walk;

/** Drafts no rule of the real set has anything to say about, beside drafts that each set one off. */
export const words = {
  plain: 'The new menu is on the wall.',
  loud: 'THE NEW MENU IS ON THE WALL.',
  marks: 'Come and see!!!',
  tags: '#food #menu #lunch #dinner #eat',
  question: 'What would you cook next?',
  thanks: 'Thank you, Ana, for the sour rye starter.',
  spanish: 'El nuevo menú ya está en la pared de la cocina para todos ustedes.',
  condolence: 'I am sorry for your loss.',
};

/** One event. */
export const send =
  (event: DraftEvent): Step =>
  ({ state, effects }) => {
    const [next, more] = reduceDraft(state, event);
    return { state: next, effects: more.length === 0 ? effects : [...effects, ...more] };
  };

/** The text that is in the box is analyzed, as the real analyzer does. */
export const judge: Step = (walk) => {
  const { text } = walk.state;
  return text.trim() === '' ? walk : send({ type: 'judged', text, analysis: analysisOf(text) })(walk);
};

/** `parts` are typed, and analyzed before anybody pauses. */
export const write =
  (...parts: string[]): Step =>
  (walk) =>
    judge(send({ type: 'typed', text: parts.join(' ') })(walk));

/** Typing pauses, and what stands in the box is analyzed once more. */
export const pause: Step = (walk) => judge(send({ type: 'paused' })(walk));

export const dismiss = (scope: Scope): Step => send({ type: 'dismissed', scope });
export const undo: Step = send({ type: 'undone' });
export const close: Step = send({ type: 'card-closed' });
export const drop: Step = send({ type: 'dropped' });
export const turnOff = (...rules: string[]): Step => send({ type: 'settings-changed', rulesOff: rules });

/** An empty box, before anything has happened. */
export const begin = (rulesOff: readonly string[] = [], wording: 0 | 1 = 0): Walk => ({
  state: newDraftState('', { isAllowed: true, rulesOff: new Set(rulesOff), wording }),
  effects: [],
});

/** An empty box, after `steps`. */
export const walkAfter = (...steps: Step[]): Walk => steps.reduce((walk, step) => step(walk), begin());

/** The state of a draft after `steps`. */
export const draftAfter = (...steps: Step[]): DraftState => walkAfter(...steps).state;

/** The counters a walk's effects have counted, in order. */
export const countersOf = ({ effects }: Walk): Counter[] =>
  effects.flatMap((effect) => (effect.type === 'count-tip' ? [tipCounter(effect.rule, effect.what)] : []));

/** What was counted after `steps`, in order. */
export const countedAfter = (...steps: Step[]): Counter[] => countersOf(walkAfter(...steps));
