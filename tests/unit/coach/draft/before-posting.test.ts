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

describe('the question before posting', () => {
  it('is about the strongest tip, whether it is already shown or not', () => {
    const shown = draftAfter(...strong);
    expect(draftAfter(...strong, ask)).toMatchObject({ card: 'asking', wasAsked: true, note: shown.note });
    expect(countedAfter(...strong, ask)).toEqual(countedAfter(...strong));
    expect(draftAfter(write(loud, tags), ask)).toMatchObject({ card: 'asking', note: shown.note });
    expect(countedAfter(write(loud, tags), ask)).toEqual(countedAfter(...strong));
  });

  it('is visible even before a pause', () => {
    expect(draftAfter(write(loud, tags)).isVisible).toBe(false);
    expect(draftAfter(write(loud, tags), ask).isVisible).toBe(true);
  });

  it('is asked once per draft', () => {
    expect(isAsking(...strong, ask, close)).toBe(false);
    expect(isAsking(...strong, ask, write(loud, tags, plain), pause)).toBe(false);
  });

  it('disappears when the draft is edited', () => {
    expect(draftAfter(...strong, ask, write(loud, tags, plain)).card).toBe('closed');
  });

  it.each([
    ['a draft without findings', [write(plain), pause]],
    ['praise', [write(thanks), pause]],
    ['a weak tip', [write(plain, marks), pause]],
    ['a condolence', [write(loud, tags, condolence), pause]],
    ['a draft with a dismissed tip', [...strong, dismiss('here'), write(loud, tags, plain), pause]],
    ['a draft whose tip can still be undone', [...strong, dismiss('everywhere')]],
    ['a draft in which the person turned tips off', [...strong, dismiss('post'), write(loud, tags, plain)]],
  ] as const)('is not asked about %s', (_, steps) => {
    expect(isAsking(...steps)).toBe(false);
    expect(draftAfter(...steps, ask)).toEqual(draftAfter(...steps));
  });

  it('is asked after a dismissal was undone', () => {
    expect(isAsking(...strong, dismiss('here'), undo)).toBe(true);
  });

  it('is not asked before the latest edit was analyzed', () => {
    expect(isAsking(...strong, send({ type: 'typed', text: `${loud} ${tags} ${plain}` }))).toBe(false);
  });

  it('is not asked about this weak tip because of minStrengthToAsk', () => {
    const [weak] = draftAfter(write(plain, marks)).analysis.nudges;
    expect(weak?.strength).toBeLessThan(minStrengthToAsk);
  });
});
