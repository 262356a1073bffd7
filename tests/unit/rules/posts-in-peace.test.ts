import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { DraftKind } from '../../../src/text/draft.ts';

const tipsOn = (text: string, kind: DraftKind = 'post'): string[] =>
  analyze({ text, kind, site: null, answers: null }).nudges.map(({ rule }) => rule);

describe('posts without a tip', () => {
  it.each([
    'A furry moth sat on my back door this morning. #moth #nature',
    'Please reply to private messages only if they are about the allotment.',
    'If a street lamp is out, call 311.',
    'The city signed a $590 million deal with investors, and the bus still comes twice a day.',
    'There were only 25 seats and it was the best dinner of the trip.',
    'Thanks for the album, I’ll check it out on the train.',
    'She is working and making money, so we hardly see her.',
    'Our heating bill went through the roof.',
    'As six of you asked, the biscuits:\n200 g oats\n150 g flour\nMelt the butter.\nAdd the sugar.\nBake for eleven minutes.\nLeave them to cool.',
    'THE OLD MILL, RIVER STREET, ABOUT 1908\nThe wheel is on the left. Whose boat is that?',
  ])('%s', (text) => {
    expect(tipsOn(text)).toEqual([]);
  });
});

describe('adverts in soft words', () => {
  it.each([
    'Enter for your chance to win a gift box with all our jams.',
    'Get the Grow Plan. Free delivery on your first order.',
    'Click to get started. Cancel anytime.',
    'Add your name today. Your gift is matched until midnight.',
  ])('%s', (text) => {
    expect(tipsOn(text).length).toBeGreaterThan(0);
  });
});

describe('publicity in the first person', () => {
  it('is a broadcast where it only says where to tune in', () => {
    expect(tipsOn('I’ll be live on Harbour Radio at nine. Tune in!')).toContain('one-way-broadcast');
  });

  it('is a humblebrag where a prize comes with modest words', () => {
    expect(tipsOn('So humbled. We won the gold again and I barely know how to knead.')).toContain(
      'humblebrag',
    );
  });
});
