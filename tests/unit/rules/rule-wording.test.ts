import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';

const maxLength = 190;
const tips = ruleSet.flatMap(({ id, rule }) =>
  rule.kind === 'nudge' || rule.kind === 'praise' ? [{ id, rule }] : [],
);
const nudges = ruleSet.flatMap(({ id, rule }) => (rule.kind === 'nudge' ? [{ id, rule }] : []));

describe('the rules', () => {
  it('have unique ids in kebab case', () => {
    const ids = ruleSet.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have unique names', () => {
    const names = ruleSet.map(({ rule }) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(ruleSet)('$id', ({ rule }) => {
  it('has a name and serves a question', () => {
    expect(rule.name).toMatch(/^[A-Z].{3,40}$/);
    expect(['with', 'them', 'give', 'human']).toContain(rule.question);
  });

  it('cites a source with an https address', () => {
    expect(rule.source.title.length).toBeGreaterThan(5);
    expect(new URL(rule.source.url).protocol).toBe('https:');
  });

  it('says why in one sentence', () => {
    expect(rule.why).toMatch(/^[A-Z“].*\.$/);
    expect(rule.why.length).toBeLessThanOrEqual(maxLength);
  });
});

describe.each(tips)('what $id says', ({ rule }) => {
  it('quotes the draft', () => {
    expect(rule.what).toContain('{quote}');
  });

  it('suggests, and never scolds', () => {
    const { suggestion, alternative } =
      rule.kind === 'nudge' ? rule : { suggestion: '', alternative: undefined };
    const all = [rule.name, rule.what, rule.why, suggestion, alternative?.what, alternative?.suggestion].join(
      ' ',
    );
    expect(all).not.toMatch(/you (should|must|need to|have to)|wrong|never|bad\b|don['’]t/i);
  });

  it('is a short sentence that ends with a full stop', () => {
    expect(rule.what).toMatch(/[.?”]$/);
    expect(rule.what.length).toBeLessThanOrEqual(maxLength);
  });

  it('suggests something where it is a nudge, and nothing where it is praise', () => {
    expect('suggestion' in rule).toBe(rule.kind === 'nudge');
    expect('alternative' in rule).toBe(rule.kind === 'nudge');
  });
});

describe.each(nudges)('what $id suggests', ({ rule: { what, suggestion, alternative } }) => {
  it('is a short sentence that ends with a full stop', () => {
    expect(suggestion).toMatch(/[.?”]$/);
    expect(suggestion.length).toBeLessThanOrEqual(maxLength);
  });

  it('has other words for people who have seen the tip before', () => {
    expect(alternative.what).toContain('{quote}');
    expect([what, suggestion]).not.toContain(alternative.what);
    expect([what, suggestion]).not.toContain(alternative.suggestion);
    // Both wordings use the values that only this rule has.
    for (const place of suggestion.match(/\{\w+\}/g) ?? []) expect(alternative.suggestion).toContain(place);
    for (const sentence of [alternative.what, alternative.suggestion]) {
      expect(sentence).toMatch(/[.?”]$/);
      expect(sentence.length).toBeLessThanOrEqual(maxLength);
    }
  });
});
