import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { formatWeights, weightsFile } from '../../../scripts/fit/weights-file.ts';
import { ruleSet } from '../../../src/analyzer/rule-set.ts';
import { directionOf, minWeightOf, weightOf } from '../../../src/analyzer/weights.ts';

const json = readFileSync('src/analyzer/weights.json', 'utf8');
const { provenance, weights } = v.parse(weightsFile, JSON.parse(json));
const kinds = ['post', 'reply'] as const;

describe('the stored weights', () => {
  it('belong to rules that exist', () => {
    const ids = new Set(ruleSet.map(({ id }) => id));
    expect(Object.keys(weights).filter((id) => !ids.has(id))).toEqual([]);
    expect(Object.keys(weights).length).toBeGreaterThan(50);
  });

  it('are on the side to which their rule leans, and quiet rules have none', () => {
    for (const { id, rule } of ruleSet) {
      for (const kind of kinds) {
        const weight = weights[id]?.[kind] ?? 0;
        expect(weight * directionOf(rule), id).toBeGreaterThanOrEqual(0);
        if (rule.kind === 'quiet') expect(weights[id]).toBeUndefined();
      }
    }
  });

  it('are used as they are where they are larger than the minimum of their rule', () => {
    for (const { id, rule } of ruleSet) {
      for (const kind of kinds) {
        const stored = Math.abs(weights[id]?.[kind] ?? 0);
        const used = Math.abs(weightOf(id, rule, kind));
        expect(used, id).toBe(directionOf(rule) === 0 ? 0 : Math.max(stored, minWeightOf(rule)));
      }
    }
  });

  it('say how many drafts they were fitted to, and the sets add up to that number', () => {
    const { fitted, measured } = provenance;
    const sum = (key: 'talksAt' | 'talksWith') => measured.sets.reduce((total, set) => total + set[key], 0);
    expect(fitted.talksAt + fitted.talksWith).toBe(fitted.drafts);
    expect([sum('talksAt'), sum('talksWith')]).toEqual([fitted.talksAt, fitted.talksWith]);
    expect(measured.date >= fitted.date).toBe(true);
  });

  it('say how well they do on drafts left out of the fit, in posts and in replies', () => {
    const { fitted, measured } = provenance;
    const { auc, sets } = measured;
    expect(auc.leftOut).toBeGreaterThan(0.5);
    for (const kind of kinds) expect([...sets.map((set) => set.kind), fitted.kept]).toContain(kind);
    for (const set of sets) expect(set.auc.leftOut, set.name).toBeGreaterThan(0.5);
  });

  it('are written in the form in which the fit writes them', () => {
    expect(formatWeights({ provenance, weights })).toBe(json);
  });
});

describe('the schema of the weights', () => {
  const valid = { provenance, weights };
  const withRule = (rule: object) => ({ ...valid, weights: { ...weights, asks: rule } });

  it.each([
    ['a rule without a weight for replies', withRule({ post: 0.5 })],
    ['a weight that is no number', withRule({ post: 0.5, reply: '0.5' })],
    ['a field it does not know', withRule({ post: 0.5, reply: 0.5, thread: 0.5 })],
    ['no provenance', { weights }],
    ['no measurements', { ...valid, provenance: { fitted: provenance.fitted } }],
    [
      'an AUC above 1',
      {
        ...valid,
        provenance: {
          ...provenance,
          measured: { ...provenance.measured, auc: { weights: 1.1, leftOut: 0.9 } },
        },
      },
    ],
  ])('refuses %s', (_, file) => {
    expect(v.safeParse(weightsFile, file).success).toBe(false);
  });
});
