import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';

const longest = 190;
const spoken = ruleSet.flatMap(({ id, rule }) =>
  rule.kind === 'nudge' || rule.kind === 'praise' ? [{ id, rule }] : [],
);

describe('the rules together', () => {
  it('have ids in kebab case, none twice', () => {
    const ids = ruleSet.map(({ id }) => id);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have names nobody else has', () => {
    const names = ruleSet.map(({ rule }) => rule.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(ruleSet)('$id', ({ rule }) => {
  it('cites a source with an https address', () => {
    expect(rule.source.title.length).toBeGreaterThan(5);
    expect(new URL(rule.source.url).protocol).toBe('https:');
  });

  it('says why in one sentence', () => {
    expect(rule.why).toMatch(/^[A-Z“].*\.$/);
    expect(rule.why.length).toBeLessThanOrEqual(longest);
  });
});

describe.each(spoken)('what $id says', ({ rule }) => {
  it('quotes the draft', () => {
    expect(rule.what).toContain('{quote}');
  });

  it('suggests, and never scolds', () => {
    const all = [rule.name, rule.what, rule.why, rule.suggestion].join(' ');
    expect(all).not.toMatch(/you (should|must|need to|have to)|wrong|never|bad\b|don['’]t/i);
  });

  it('is short sentences that end with a full stop', () => {
    const sentences = rule.kind === 'nudge' ? [rule.what, rule.suggestion] : [rule.what];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[.?”]$/);
      expect(sentence.length).toBeLessThanOrEqual(longest);
    }
    expect(rule.suggestion === '').toBe(rule.kind === 'praise');
  });
});
