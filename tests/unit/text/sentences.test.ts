import { expect, it } from 'vitest';
import { parseText } from '../../../src/text/parse-text.ts';

const split = (raw: string): string[] =>
  parseText(raw).sentences.map(({ start, end }) => raw.slice(start, end));

it('ends a sentence at . ! ? and at a line break', () => {
  expect(split('One. Two! Three?\nFour')).toEqual(['One.', 'Two!', 'Three?', 'Four']);
});

it('does not end a sentence after an abbreviation or inside a number or host name', () => {
  expect(split('Use a tool, e.g. this one.')).toEqual(['Use a tool, e.g. this one.']);
  expect(split('It costs 3.50 at example.com today')).toEqual(['It costs 3.50 at example.com today']);
});

it('keeps emoji and brackets with the sentence before them', () => {
  expect(split('So good! 🎉 (Really.) Next')).toEqual(['So good! 🎉 (', 'Really.)', 'Next']);
});

it('returns the marks that close each sentence', () => {
  const closings = parseText('Really?! Yes. No').sentences.map(({ closing }) => closing);
  expect(closings).toEqual(['?!', '.', '']);
});
