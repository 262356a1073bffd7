import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../../scripts/fit/folds.ts';

const drafts = Array.from({ length: 100 }, (_, index) => ({
  text: `Draft ${index}`,
  kind: 'post' as const,
  answers: null,
  y: index < 40 ? (1 as const) : (0 as const),
}));

describe('foldsOf', () => {
  it('gives each fold its share of both labels', () => {
    const folds = foldsOf(drafts, 5);
    for (let fold = 0; fold < 5; fold++) {
      const inFold = drafts.filter((_, index) => folds[index] === fold);
      expect(inFold.filter(({ y }) => y === 1)).toHaveLength(8);
      expect(inFold.filter(({ y }) => y === 0)).toHaveLength(12);
    }
  });

  it('is the same in every run, and does not follow the order of the drafts', () => {
    const folds = foldsOf(drafts, 5);
    expect(foldsOf(drafts, 5)).toEqual(folds);
    expect(folds.slice(0, 10)).not.toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4]);
  });

  it('keeps copies of a text in one fold', () => {
    const copies = drafts.map((draft) => ({ ...draft, text: ` ${draft.text.toUpperCase()}\n` }));
    const folds = foldsOf([...drafts, ...copies], 5);
    expect(folds.slice(100)).toEqual(folds.slice(0, 100));
  });
});
