import { describe, expect, it } from 'vitest';
import * as core from '../../../scripts/fit/core.ts';
import { scoreOf, storedWeights } from '../../../scripts/fit/samples.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { leanOf, leanParts } from '../../../src/analyzer/lean.ts';
import type { Draft } from '../../../src/text/draft.ts';
import { ruleExamples } from '../kit/rule-examples.ts';
import { readMarked } from '../rules/read-marked.ts';

const drafts: Draft[] = [...ruleExamples.values()]
  .flatMap(({ flags, passes }) => [...flags, ...passes])
  .map((example) => readMarked(example).draft);

describe('the lean', () => {
  it('is level without findings', () => {
    expect(leanOf([])).toBe(0);
  });

  it('is the tanh of the sum of its parts', () => {
    expect(
      leanOf([
        { rule: 'asks', weight: 0.5 },
        { rule: 'links', weight: -0.2 },
      ]),
    ).toBeCloseTo(Math.tanh(0.3));
  });

  it('has one part for each match with a weight, less for a match that is less clear', () => {
    const asks = core.ruleSet.filter(({ id }) => id === 'asks' || id === 'condolence');
    const partsAt = (amount: number) =>
      leanParts(
        asks.map((named) => ({ ...named, match: { spans: [], amount }, phraseMatches: [] })),
        'post',
      );
    expect(partsAt(1).map(({ rule }) => rule)).toEqual(['asks']);
    expect(partsAt(0.5)[0]?.weight).toBeCloseTo((partsAt(1)[0]?.weight ?? 0) / 2);
  });

  it('is what the fit scores a draft by', () => {
    const place = new Map(core.ruleSet.map(({ id }, index) => [id, index]));
    for (const draft of drafts) {
      const matches = core.matchesOf(draft);
      const rules = matches.map(({ id }) => place.get(id) ?? -1);
      const sample = { set: 0, rules, amounts: matches.map(({ match }) => match.amount), y: 0 };
      const score = scoreOf(sample, storedWeights(core, draft.kind));
      expect(Math.tanh(score), draft.text).toBeCloseTo(analyze(draft).lean);
    }
    expect(drafts.length).toBeGreaterThan(100);
  });
});
