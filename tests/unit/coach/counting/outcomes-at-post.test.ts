import { describe, expect, it } from 'vitest';
import { outcomesAtPost } from '../../../../src/coach/counting/outcomes-at-post.ts';
import { words } from '../../kit/draft-steps.ts';
import { analysisOf } from '../../kit/drafts.ts';

const { loud, plain, spanish, condolence } = words;
const outcomes = (text: string, tips: Readonly<Record<string, 'open' | 'followed' | 'dismissed'>>) =>
  outcomesAtPost(new Map(Object.entries(tips)), analysisOf(text));

describe('outcomesAtPost', () => {
  it('counts a tip as kept if its finding is still there', () => {
    expect(outcomes(loud, { shouting: 'open' })).toEqual(['kept:shouting']);
    expect(outcomes(loud, { shouting: 'followed' })).toEqual(['kept:shouting']);
  });

  it('counts a tip as followed if its finding is gone', () => {
    expect(outcomes(plain, { shouting: 'open' })).toEqual(['heeded:shouting']);
  });

  it('counts a dismissal, with or without the finding', () => {
    expect(outcomes(loud, { shouting: 'dismissed' })).toEqual(['dismissed:shouting']);
    expect(outcomes(plain, { shouting: 'dismissed' })).toEqual(['dismissed:shouting']);
  });

  it('counts each tip separately', () => {
    expect(outcomes(loud, { shouting: 'open', 'hashtag-pile': 'open' })).toEqual([
      'kept:shouting',
      'heeded:hashtag-pile',
    ]);
  });

  it('counts no tip that was not shown', () => {
    expect(outcomes(loud, {})).toEqual([]);
  });

  it.each([
    ['another language', spanish],
    ['a condolence', `${loud} ${condolence}`],
  ])('does not count an open tip if the draft became %s', (_, text) => {
    expect(outcomes(text, { shouting: 'open' })).toEqual([]);
    expect(outcomes(text, { shouting: 'followed' })).toEqual(['heeded:shouting']);
  });
});
