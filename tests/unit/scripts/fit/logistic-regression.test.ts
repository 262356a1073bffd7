import { describe, expect, it } from 'vitest';
import { fitLogistic, type Sample } from '../../../../scripts/fit/logistic-regression.ts';

const sample = (y: number, ...weights: readonly number[]): Sample => ({
  set: 0,
  weights,
  amounts: weights.map(() => 1),
  y,
});
const repeat = (count: number, made: Sample): Sample[] => Array.from({ length: count }, () => made);
const free = { direction: 1, min: 0 } as const;
const settings = { bounds: [free], setCount: 1, ridge: 1e-9, steps: 2000 };

describe('fitLogistic', () => {
  it('finds the log odds ratio of one rule', () => {
    // The rule matched in 30 of 40 drafts that talk with people, and in 10 of 40 that talk at them.
    const samples = [
      ...repeat(30, sample(0, 0)),
      ...repeat(10, sample(0)),
      ...repeat(10, sample(1, 0)),
      ...repeat(30, sample(1)),
    ];
    expect(fitLogistic(samples, settings)[0]).toBeCloseTo(Math.log(9), 3);
  });

  it('gives both labels the same weight, however many drafts they have', () => {
    const samples = [
      ...repeat(300, sample(0, 0)),
      ...repeat(100, sample(0)),
      ...repeat(1, sample(1, 0)),
      ...repeat(3, sample(1)),
    ];
    expect(fitLogistic(samples, settings)[0]).toBeCloseTo(Math.log(9), 3);
  });

  it('keeps a weight at its bound if the drafts disagree with its direction', () => {
    const samples = [...repeat(5, sample(0, 0)), ...repeat(5, sample(1))];
    const fitted = (direction: -1 | 0 | 1, min: number) =>
      fitLogistic(samples, { ...settings, ridge: 0.01, bounds: [{ direction, min }] })[0];
    expect(fitted(-1, 0)).toBeCloseTo(0);
    expect(fitted(-1, 0.3)).toBeCloseTo(-0.3);
    expect(fitted(0, 0)).toBeCloseTo(0);
    expect(fitted(1, 0.3)).toBeGreaterThan(1);
  });

  it('shrinks weights as the ridge grows', () => {
    const samples = [...repeat(5, sample(0, 0)), ...repeat(5, sample(1))];
    const at = (ridge: number) => fitLogistic(samples, { ...settings, ridge })[0] ?? 0;
    expect(at(0.1)).toBeLessThan(at(0.01));
    expect(at(0.1)).toBeGreaterThan(0);
  });

  it('gives no weight to a rule that matches every draft of one set and no other draft', () => {
    const samples = [0, 1].flatMap((y) => [sample(y, 0), { ...sample(y), set: 1 }]);
    expect(fitLogistic(samples, { ...settings, setCount: 2, ridge: 0.001 })[0]).toBeCloseTo(0, 3);
  });
});
