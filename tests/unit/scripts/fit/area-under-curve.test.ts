import { describe, expect, it } from 'vitest';
import { areaUnderCurve } from '../../../../scripts/fit/area-under-curve.ts';

describe('areaUnderCurve', () => {
  it.each([
    ['1 if every 1 scores above every 0', [4, 3, 2, 1], [1, 1, 0, 0], 1],
    ['0 if every 1 scores below every 0', [1, 2, 3, 4], [1, 1, 0, 0], 0],
    ['.5 if all scores are equal', [7, 7, 7, 7], [1, 0, 1, 0], 0.5],
    ['the share of pairs in the right order', [4, 3, 2, 1], [1, 0, 1, 0], 0.75],
    ['.75 if one of two pairs is a tie', [2, 2, 1], [1, 0, 0], 0.75],
  ])('is %s', (_, scores, labels, expected) => {
    expect(areaUnderCurve(scores, labels)).toBe(expected);
  });

  it('is the share of pairs in the right order, for eight scores with ties', () => {
    const scores = [0.3, -1, 0.3, 2, 0, 0.7, -1, 5];
    const labels = [1, 0, 0, 1, 1, 0, 1, 0];
    const pairs = scores.flatMap((high, i) =>
      scores.flatMap((low, j) =>
        labels[i] === 1 && labels[j] === 0 ? [high > low ? 1 : high === low ? 0.5 : 0] : [],
      ),
    );
    const mean = pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length;
    expect(areaUnderCurve(scores, labels)).toBeCloseTo(mean);
  });

  it('is NaN if there is only one label', () => {
    expect(areaUnderCurve([1, 2], [1, 1])).toBeNaN();
  });
});
