import { describe, expect, it } from 'vitest';
import { beforePosting, strongFrom } from '../../../../src/coach/draft/before-posting.ts';
import type { Coaching } from '../../../../src/coach/draft/coaching.ts';
import { dismiss, draftAfter, pause, type Step, undo, words, write } from '../../kit/coaching-steps.ts';

const { plain, loud, marks, tags, thanks, condolence } = words;
const asked = (coaching: Coaching) => beforePosting(coaching, coaching.text);
const strong = [write(loud, tags), pause] as const;

describe('before posting', () => {
  it('the strongest tip is asked about, be it showing or not', () => {
    const showing = draftAfter(...strong);
    expect(asked(showing)).toMatchObject({ asked: true, note: showing.note });
    expect(asked(showing)?.counters).toEqual(showing.counters);
    const notYet = draftAfter(write(loud, tags));
    expect(asked(notYet)?.note).toEqual(showing.note);
    expect(asked(notYet)?.counters).toEqual(showing.counters);
  });

  it('once for a draft is enough', () => {
    const once = asked(draftAfter(...strong));
    expect(once === null ? null : asked(once)).toBeNull();
    const edited: Step = (coaching) => asked(coaching) ?? coaching;
    expect(asked(draftAfter(...strong, edited, write(loud, tags, plain), pause))).toBeNull();
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
    expect(asked(draftAfter(...steps))).toBeNull();
  });

  it('a dismissal that was taken back is none', () => {
    expect(asked(draftAfter(...strong, dismiss('here'), undo))).not.toBeNull();
  });

  it('nothing is asked about words that are not judged yet', () => {
    expect(beforePosting(draftAfter(...strong), `${loud} ${tags} ${plain}`)).toBeNull();
  });

  it('a tip is weak below the line', () => {
    const [weak] = draftAfter(write(plain, marks)).analysis.nudges;
    expect(weak?.strength).toBeLessThan(strongFrom);
  });
});
