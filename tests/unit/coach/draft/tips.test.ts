import { describe, expect, it } from 'vitest';
import { outcomesOf, type TipState, withTip } from '../../../../src/coach/draft/tips.ts';

const outcome = (state: TipState, isStillThere: boolean | null) =>
  outcomesOf([['loud', state]], () => isStillThere)[0]?.[1] ?? null;

describe('outcomesOf', () => {
  it.each([
    ['open', true, 'kept'],
    ['open', false, 'followed'],
    ['open', null, null],
    ['followed', true, 'kept'],
    ['followed', false, 'followed'],
    ['followed', null, 'followed'],
    ['dismissed', true, 'dismissed'],
    ['dismissed', false, 'dismissed'],
    ['dismissed', null, 'dismissed'],
    ['obsolete', true, null],
    ['obsolete', false, null],
    ['counted', true, null],
    ['counted', false, null],
    ['counted', null, null],
  ] as const)(
    'for the state %s, with the finding still there: %j, is %j',
    (state, isStillThere, expected) => {
      expect(outcome(state, isStillThere)).toBe(expected);
    },
  );

  it('returns the outcome of each tip, in the order they were shown', () => {
    const tips = new Map<string, TipState>([
      ['loud', 'open'],
      ['tags', 'dismissed'],
      ['marks', 'open'],
    ]);
    expect(outcomesOf(tips, (rule) => rule === 'loud')).toEqual([
      ['loud', 'kept'],
      ['tags', 'dismissed'],
      ['marks', 'followed'],
    ]);
  });
});

describe('withTip', () => {
  it('changes one tip, and does not modify the map passed to it', () => {
    const tips = new Map<string, TipState>([['loud', 'open']]);
    expect([...withTip(tips, 'loud', 'followed')]).toEqual([['loud', 'followed']]);
    expect([...withTip(tips, 'tags', 'open')]).toEqual([
      ['loud', 'open'],
      ['tags', 'open'],
    ]);
    expect([...tips]).toEqual([['loud', 'open']]);
  });
});
