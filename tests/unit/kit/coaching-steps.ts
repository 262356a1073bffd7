import * as coach from '../../../src/coach/draft/coaching.ts';
import type { Scope } from '../../../src/coach/draft/dismissal.ts';
import { analysisOf } from './drafts.ts';

/** One thing that happens to a draft that is coached. */
export type Step = (coaching: coach.Coaching) => coach.Coaching;

/** Words no rule of the real set minds, beside words that each set one off. */
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

export const write =
  (...parts: string[]): Step =>
  (coaching) => {
    const text = parts.join(' ');
    return coach.afterEdit(coaching, text, analysisOf(text));
  };
export const pause: Step = coach.afterPause;
export const dismiss =
  (scope: Scope): Step =>
  (coaching) =>
    coach.afterDismissal(coaching, scope);
export const undo: Step = coach.afterUndo;
export const close: Step = coach.afterClose;

/** A draft with nothing in it yet, after `steps`. */
export function draftAfter(...steps: Step[]): coach.Coaching {
  return steps.reduce((coaching, step) => step(coaching), coach.beginCoaching('', analysisOf(''), []));
}
