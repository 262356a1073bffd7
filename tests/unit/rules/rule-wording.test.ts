import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import type { About } from '../../../src/rules/kit/rule.ts';

const longest = 190;
const aboutFiles = import.meta.glob<About>('../../../src/rules/{nudges,praise,cues,quiet}/*.ts', {
  eager: true,
  import: 'about',
});
const aboutById = new Map(
  Object.entries(aboutFiles).map(([path, about]) => [/([a-z-]+)\.ts$/.exec(path)?.[1], about]),
);
const abouts = ruleSet.map(({ id, rule }) => {
  const about = 'name' in rule ? rule : aboutById.get(id);
  return { id, about };
});
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
    const names = abouts.map(({ about }) => about?.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(abouts)('$id', ({ about }) => {
  it('has a name and serves a question', () => {
    expect(about?.name).toMatch(/^[A-Z].{3,40}$/);
    expect(['with', 'them', 'give', 'human']).toContain(about?.question);
  });

  it('cites a source with an https address', () => {
    expect(about?.source.title.length).toBeGreaterThan(5);
    expect(new URL(about?.source.url ?? '').protocol).toBe('https:');
  });

  it('says why in one sentence', () => {
    expect(about?.why).toMatch(/^[A-Z“].*\.$/);
    expect(about?.why.length).toBeLessThanOrEqual(longest);
  });
});

describe.each(spoken)('what $id says', ({ rule }) => {
  it('quotes the draft', () => {
    expect(rule.what).toContain('{quote}');
  });

  it('suggests, and never scolds', () => {
    const { what = '', suggestion = '' } = rule.again ?? {};
    const all = [rule.name, rule.what, rule.why, rule.suggestion, what, suggestion].join(' ');
    expect(all).not.toMatch(/you (should|must|need to|have to)|wrong|never|bad\b|don['’]t/i);
  });

  it('has other words for whoever hears it again, where it is a nudge', () => {
    const { kind, again, what, suggestion } = rule;
    expect(again === undefined).toBe(kind === 'praise');
    if (again === undefined) return;
    expect(again.what).toContain('{quote}');
    expect([what, suggestion]).not.toContain(again.what);
    expect([what, suggestion]).not.toContain(again.suggestion);
    // What only this rule can fill in is filled in both ways.
    for (const place of suggestion.match(/\{\w+\}/g) ?? []) expect(again.suggestion).toContain(place);
    for (const sentence of [again.what, again.suggestion]) {
      expect(sentence).toMatch(/[.?”]$/);
      expect(sentence.length).toBeLessThanOrEqual(longest);
    }
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
