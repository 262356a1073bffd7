import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPost, habitsOfRules } from '../../../src/coach/count-post.ts';
import { leanSteps } from '../../../src/coach/lean-step.ts';
import { practiceSite } from '../../../src/coach/practice.ts';
import { analysisOf } from '../kit/drafts.ts';
import { analysisWith, findingOf } from '../kit/findings.ts';

const ruleFiles = Object.keys(import.meta.glob('../../../src/rules/*.ts'));

describe('habitsOfRules', () => {
  it.each(Object.keys(habitsOfRules))('%s is the name of a file of rules', (rule) => {
    expect(ruleFiles).toContain(`../../../src/rules/${rule}.ts`);
  });
});

describe('countPost', () => {
  it('counts where it was posted, how it leaned and what it did', () => {
    const question = 'What would you bake next?';
    const counted = countPost('x', 'reply', analysisOf(question, 'reply'));
    expect(counted[0]).toBe('reply:x');
    expect(counted[1]).toMatch(/^lean:(level|rather-with|with)$/);
    expect(counted.slice(2)).toEqual(['asked']);
  });

  it('counts a post as a post', () => {
    expect(countPost('bluesky', 'post', analysisWith({ lean: -0.9 }))).toEqual(['post:bluesky', 'lean:at']);
  });

  it('counts a habit once in a draft, in nudges and in praise', () => {
    const text = 'Buy now. Buy two. How can I help?';
    const counted = countPost(
      'x',
      'post',
      analysisWith({
        nudges: [findingOf('hard-sell', text, 'Buy now'), findingOf('hard-sell', text, 'Buy two')],
        praise: [findingOf('offer-of-help', text, 'How can I help')],
      }),
    );
    expect(counted).toEqual(['post:x', 'lean:level', 'sold', 'gave']);
  });

  it('counts no habit for a rule that stands for none', () => {
    const analysis = analysisWith({ nudges: [findingOf('shouting', 'LOUD', 'LOUD')] });
    expect(countPost('x', 'post', analysis)).toEqual(['post:x', 'lean:level']);
  });

  it('counts a draft in another language only as posted', () => {
    const spanish = analysisOf('La panadería abre mañana a las nueve.');
    expect(countPost('x', 'post', spanish)).toEqual(['post:x']);
  });

  it('counts practice only as practice', () => {
    expect(countPost(practiceSite, 'reply', analysisOf('What would you bake next?', 'reply'))).toEqual([
      'reply:practice',
    ]);
  });

  it('keeps no word of any draft', () => {
    const possible = ['post:x', ...leanSteps.map((step) => `lean:${step}`), ...Object.values(habitsOfRules)];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const counter of countPost('x', 'post', analysisOf(text))) expect(possible).toContain(counter);
      }),
    );
  });
});
