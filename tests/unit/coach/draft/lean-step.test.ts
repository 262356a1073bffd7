import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leanStepOf, leanSteps } from '../../../../src/coach/draft/lean-step.ts';

const lean = fc.double({ min: -1, max: 1, noNaN: true });
const rank = (value: number) => leanSteps.indexOf(leanStepOf(value));

describe('leanStepOf', () => {
  it.each([
    [-1, 'at'],
    [-0.5, 'at'],
    [-0.49, 'rather-at'],
    [-0.15, 'rather-at'],
    [-0.14, 'level'],
    [0, 'level'],
    [0.14, 'level'],
    [0.15, 'rather-with'],
    [0.49, 'rather-with'],
    [0.5, 'with'],
    [1, 'with'],
  ])('%d is %s', (value, step) => {
    expect(leanStepOf(value)).toBe(step);
  });

  it('is symmetric about 0', () => {
    fc.assert(
      fc.property(lean, (value) => {
        expect(rank(-value)).toBe(leanSteps.length - 1 - rank(value));
      }),
    );
  });

  it('never decreases when the lean increases', () => {
    fc.assert(
      fc.property(lean, lean, (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });
});
