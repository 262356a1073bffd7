import { expect, test } from 'vitest';
import { parseColor } from '../../../../src/composer/dom/background-color.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgb(0, 0, 0)', 0, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgba(255, 255, 255, 0.25)', 1, 0.25],
  ['oklch(0.2 0.02 250)', 0.2, 1],
  ['oklab(0.9 -0.01 0.02 / 0.5)', 0.9, 0.5],
  ['lab(12 4 -8 / 0.9)', 0.12, 0.9],
  ['lch(88 3 200)', 0.88, 1],
  ['color(display-p3 1 1 1)', 1, 1],
  ['color(srgb 0 0 0 / 0.75)', 0, 0.75],
  ['color(srgb 1e-7 none 0)', 0, 1],
  ['', 0, 0],
])('parseColor parses %s', (color, lightness, alpha) => {
  const parsed = parseColor(color);
  expect(parsed.lightness).toBeCloseTo(lightness, 5);
  expect(parsed.alpha).toBeCloseTo(alpha, 5);
});
