import { describe, expect, it } from 'vitest';
import { type PhraseMatch, PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import { weighEvidence } from '../../../src/rules/kit/weigh-evidence.ts';
import { parseText } from '../../../src/text/parse-text.ts';

const groups = {
  likely: ['flood|floods|flooding', 'smoke'],
  figurative: ['floods of tears'],
  selling: ['sale'],
};
const table = new PhraseTable([
  {
    rule: 'made-rule',
    phrases: Object.entries(groups).flatMap(([group, texts]) =>
      texts.map((text) => ({ text, group, plain: null })),
    ),
  },
]);

function weigh(raw: string): number {
  const text = parseText(raw);
  const matches: readonly PhraseMatch[] = table.find(text.tokens)[0] ?? [];
  return weighEvidence(text, matches, { likely: 0.5, figurative: 0, selling: -0.75 });
}

describe('weighEvidence', () => {
  it('adds up what phrases are worth', () => {
    expect(weigh('Smoke, and a flood.')).toBe(1);
  });

  it('counts a word once, in all its forms', () => {
    expect(weigh('Flood! Flooding, and more floods.')).toBe(0.5);
  });

  it('takes a longer phrase in place of a word in it', () => {
    expect(weigh('In floods of tears.')).toBe(0);
  });

  it('does not add up what is far apart', () => {
    expect(weigh(`Smoke. ${'and so on '.repeat(40)} A flood.`)).toBe(0.5);
  });

  it('adds up what is close, wherever that is', () => {
    expect(weigh(`Smoke. ${'and so on '.repeat(40)} A flood, and smoke.`)).toBe(1);
  });

  it('takes off what speaks against it, also from afar', () => {
    expect(weigh(`Smoke and a flood. ${'and so on '.repeat(40)} Sale! Sale!`)).toBe(0.25);
  });
});
