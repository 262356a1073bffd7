import { describe, expect, it } from 'vitest';
import { minStrengthToAsk } from '../../../../src/coach/draft/end-of-draft.ts';
import {
  close,
  countedAfter,
  dismiss,
  draftAfter,
  pause,
  type Step,
  send,
  undo,
  words,
  write,
} from '../../kit/draft-steps.ts';

const { plain, loud, marks, tags, thanks, condolence } = words;
const ask = send({ type: 'asked-before-posting' });
const isAsking = (...steps: Step[]) => draftAfter(...steps, ask).card === 'asking';
const strong = [write(loud, tags), pause] as const;

describe('before posting', () => {
  it('the strongest tip is asked about, whether it is on show or not', () => {
    const shown = draftAfter(...strong);
    expect(draftAfter(...strong, ask)).toMatchObject({ card: 'asking', wasAsked: true, note: shown.note });
    expect(countedAfter(...strong, ask)).toEqual(countedAfter(...strong));
    expect(draftAfter(write(loud, tags), ask)).toMatchObject({ card: 'asking', note: shown.note });
    expect(countedAfter(write(loud, tags), ask)).toEqual(countedAfter(...strong));
  });

  it('the question is visible though no pause has come', () => {
    expect(draftAfter(write(loud, tags)).isVisible).toBe(false);
    expect(draftAfter(write(loud, tags), ask).isVisible).toBe(true);
  });

  it('once for a draft is enough', () => {
    expect(isAsking(...strong, ask, close)).toBe(false);
    expect(isAsking(...strong, ask, write(loud, tags, plain), pause)).toBe(false);
  });

  it('the question goes when the draft is edited', () => {
    expect(draftAfter(...strong, ask, write(loud, tags, plain)).card).toBe('closed');
  });

  it.each([
    ['nothing to nudge about', [write(plain), pause]],
    ['praise', [write(thanks), pause]],
    ['a weak tip', [write(plain, marks), pause]],
    ['a condolence', [write(loud, tags, condolence), pause]],
    ['a tip dismissed', [...strong, dismiss('here'), write(loud, tags, plain), pause]],
    ['a tip just being dismissed', [...strong, dismiss('everywhere')]],
    ['a post without tips', [...strong, dismiss('post'), write(loud, tags, plain)]],
  ] as const)('nothing is asked of %s', (_, steps) => {
    expect(isAsking(...steps)).toBe(false);
    expect(draftAfter(...steps, ask)).toEqual(draftAfter(...steps));
  });

  it('a dismissal that was taken back is none', () => {
    expect(isAsking(...strong, dismiss('here'), undo)).toBe(true);
  });

  it('nothing is asked about words that are not analyzed yet', () => {
    expect(isAsking(...strong, send({ type: 'typed', text: `${loud} ${tags} ${plain}` }))).toBe(false);
  });

  it('a tip is weak below the line', () => {
    const [weak] = draftAfter(write(plain, marks)).analysis.nudges;
    expect(weak?.strength).toBeLessThan(minStrengthToAsk);
  });
});
