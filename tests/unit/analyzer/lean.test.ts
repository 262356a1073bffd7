import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as core from '../../../scripts/fit/core.ts';
import { scoreOf, storedWeights, weightIndex } from '../../../scripts/fit/samples.ts';
import { readMarked } from '../../../scripts/problems/read-marked.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';
import { leanOf, leanParts, towardNamed } from '../../../src/analyzer/lean.ts';
import { leanStepOf } from '../../../src/coach/draft/lean-step.ts';
import type { Draft } from '../../../src/text/draft.ts';
import { ruleExamples } from '../kit/rule-examples.ts';

const drafts: Draft[] = [...ruleExamples.values()]
  .flatMap(({ flags, passes }) => [...flags, ...passes])
  .map((example) => readMarked(example).draft);

const nothing = { hasNudge: false, hasPraise: false };

describe('the lean', () => {
  it('is level without findings', () => {
    expect(leanStepOf(leanOf([], nothing))).toBe('level');
  });

  it('is the tanh of the sum of its parts where there is a tip and praise', () => {
    const parts = [
      { rule: 'thanks', weight: 0.5 },
      { rule: 'hype', weight: -0.2 },
    ];
    expect(leanOf(parts, { hasNudge: true, hasPraise: true })).toBeCloseTo(Math.tanh(0.3));
  });

  it('is on the side that the card gives reasons for, however many cues say otherwise', () => {
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), fc.boolean(), (sum, hasPraise) => {
        expect(towardNamed(sum, { hasNudge: false, hasPraise })).toBeGreaterThanOrEqual(0);
        expect(towardNamed(sum, { hasNudge: true, hasPraise: false })).toBeLessThanOrEqual(0);
      }),
    );
    for (const draft of drafts) {
      const { lean, nudges, praise } = analyze(draft);
      if (nudges.length === 0) expect(lean, draft.text).toBeGreaterThanOrEqual(0);
      else if (praise.length === 0) expect(lean, draft.text).toBeLessThanOrEqual(0);
    }
  });

  it('keeps the order of the sums on one side', () => {
    const sums = [-3, -1, -0.1, 0, 0.1, 1, 3];
    for (const hasNudge of [true, false]) {
      for (const hasPraise of [true, false]) {
        const moved = sums.map((sum) => towardNamed(sum, { hasNudge, hasPraise }));
        expect([...new Set(moved)].sort((a, b) => a - b)).toEqual(moved);
      }
    }
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
      if (matches === null) continue;
      const weights = matches.map(({ id }) => weightIndex(place.get(id) ?? -1, draft.kind));
      const sample = { set: 0, weights, amounts: matches.map(({ match }) => match.amount), y: 0 };
      const score = scoreOf(core, { sample, named: core.namedOf(draft, matches) }, storedWeights(core));
      expect(Math.tanh(score), draft.text).toBeCloseTo(analyze(draft).lean);
    }
    expect(drafts.length).toBeGreaterThan(100);
  });
});
