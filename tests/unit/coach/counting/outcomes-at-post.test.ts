import { describe, expect, it } from 'vitest';
import { settleShown } from '../../../../src/coach/counting/outcomes-at-post.ts';
import { words } from '../../kit/coaching-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const { loud, plain, spanish, condolence } = words;
const settled = (text: string, ...shown: string[]) => settleShown(shown, analysisOf(text), text);

describe('settleShown', () => {
  it('is kept where what the tip was about is still there', () => {
    expect(settled(loud, 'shouting')).toEqual(['kept:shouting']);
  });

  it('is heeded where it was changed at the last', () => {
    expect(settled(plain, 'shouting')).toEqual(['heeded:shouting']);
  });

  it('settles each tip by itself, and once', () => {
    expect(settled(loud, 'shouting', 'hashtag-pile', 'shouting')).toEqual([
      'kept:shouting',
      'heeded:hashtag-pile',
    ]);
  });

  it('says nothing of tips that were not shown', () => {
    expect(settled(loud)).toEqual([]);
  });

  it.each([
    ['another language', spanish],
    ['a condolence', `${loud} ${condolence}`],
  ])('settles nothing in a draft that turned into %s', (_, text) => {
    expect(settled(text, 'shouting')).toEqual([]);
  });
});
