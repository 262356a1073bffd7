import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPost } from '../../../../src/coach/counting/count-post.ts';
import { habits, practiceSiteId } from '../../../../src/coach/counting/counts.ts';
import { leanSteps } from '../../../../src/coach/draft/lean-step.ts';
import { analysisOf } from '../../kit/drafts.ts';
import { analysisWith, findingOf } from '../../kit/findings.ts';

describe('countPost', () => {
  it('counts the site, the lean and the habits', () => {
    const question = 'What would you bake next?';
    const counted = countPost('x', 'reply', analysisOf(question, 'reply'));
    expect(counted[0]).toBe('reply:x');
    expect(counted[1]).toMatch(/^lean:(level|rather-with|with)$/);
    expect(counted.slice(2)).toEqual(['asked', 'about-them']);
  });

  it('counts a post as a post', () => {
    expect(countPost('bluesky', 'post', analysisWith({ lean: -0.9 }))).toEqual(['post:bluesky', 'lean:at']);
  });

  it('counts nothing for a rule without a habit', () => {
    const analysis = analysisWith({ nudges: [findingOf('shouting', 'LOUD', 'LOUD')] });
    expect(countPost('x', 'post', analysis)).toEqual(['post:x', 'lean:level']);
  });

  it('counts a draft in another language only as posted', () => {
    const spanish = analysisOf('La panadería abre mañana a las nueve.');
    expect(countPost('x', 'post', spanish)).toEqual(['post:x']);
  });

  it('counts no lean for a condolence', () => {
    const condolence = analysisOf('SO SORRY FOR YOUR LOSS!!!', 'reply');
    expect(condolence.quiet).not.toBeNull();
    expect(countPost('x', 'reply', condolence)).toEqual(['reply:x']);
  });

  it('counts a draft on the practice page only as posted', () => {
    expect(countPost(practiceSiteId, 'reply', analysisOf('What would you bake next?', 'reply'))).toEqual([
      'reply:practice',
    ]);
  });

  it('returns no word of any draft', () => {
    const possible = ['post:x', ...leanSteps.map((step) => `lean:${step}`), ...habits];
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const counter of countPost('x', 'post', analysisOf(text))) expect(possible).toContain(counter);
      }),
    );
  });
});
