import { describe, expect, it } from 'vitest';
import { emptyAnalysis } from '../../../src/analyzer/analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { Draft } from '../../../src/text/draft.ts';

const post = (text: string): Draft => ({ text, kind: 'post', site: null, answers: null });
const shouted =
  '🚀 BIG NEWS!!! We are thrilled to announce our cutting-edge solution. Buy now: https://example.com #launch #sale #tech #deals';

describe('analyze', () => {
  it('finds what is wrong with a shouted announcement, and quotes it', () => {
    const { nudges, lean, quiet } = analyze(post(shouted));
    expect(nudges[0]?.what).toContain('We are thrilled to announce');
    const rules = nudges.map(({ rule }) => rule);
    for (const rule of ['hard-sell', 'hashtag-pile', 'brochure-words', 'shouting', 'stacked-punctuation']) {
      expect(rules).toContain(rule);
    }
    expect(lean).toBeLessThan(-0.5);
    expect(quiet).toBeNull();
  });

  it('sorts findings, strongest first', () => {
    const strengths = analyze(post(shouted)).nudges.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('explains the lean by its parts', () => {
    const { lean, parts } = analyze(post(shouted));
    expect(lean).toBeCloseTo(Math.tanh(parts.reduce((sum, { weight }) => sum + weight, 0)));
  });

  it('offers a plain word for the first brochure word', () => {
    const brochure = analyze(post(shouted)).nudges.find(({ rule }) => rule === 'brochure-words');
    expect(brochure?.suggestion).toContain('“new”');
    expect(brochure?.replacement?.text).toBe('new');
  });

  it('leans with people in a post that thanks and asks', () => {
    const { lean, nudges, praise } = analyze(
      post('Thank you all for Saturday. What would you like us to bake next?'),
    );
    expect(lean).toBeGreaterThan(0.3);
    expect(nudges).toEqual([]);
    expect(praise.map(({ rule }) => rule).sort()).toEqual(['open-question', 'thanks']);
  });

  it('returns an empty analysis for text that is not English', () => {
    const said = analyze(
      post('¡¡¡OFERTA!!! La tienda abre mañana y todos están invitados #uno #dos #tres #cuatro'),
    );
    expect(said).toEqual({ ...emptyAnalysis, parts: [], offers: [], unsaid: [] });
  });
});
