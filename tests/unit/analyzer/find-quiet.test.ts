import { describe, expect, it } from 'vitest';
import type { ExplainedAnalysis } from '../../../src/analyzer/analysis.ts';
import { analyze } from '../../../src/analyzer/analyze.ts';

const post = (text: string): ExplainedAnalysis => analyze({ text, kind: 'post', site: null, answers: null });
const reply = (text: string, answered: string): ExplainedAnalysis =>
  analyze({ text, kind: 'reply', site: null, answers: { text: answered, author: 'Jo' } });
const grief = 'My dad died on Sunday. I keep laying the table for two.';

describe('quiet', () => {
  it('is kept about trouble in hashtags', () => {
    expect(post('Smoke over the whole ridge!!! #PrayForHarbour').quiet).not.toBeNull();
    expect(post('NO WAY IN OR OUT NOW #hillfires').nudges).toEqual([]);
  });

  it.each([
    'The emergency gift for her: our candles, 20% off!',
    'A killer deal, the deal of the century. Floods of offers!',
    'Fire sale! Shop now.',
  ])('is not kept about %s', (text) => {
    expect(post(text).quiet).toBeNull();
  });

  it('is kept under trouble, with no praise', () => {
    const said = reply('Jo, do you want me to bring the bins in tonight? I lost mine in May.', grief);
    expect(said.quiet).not.toBeNull();
    expect(said.praise).toEqual([]);
    expect(said.nudges).toEqual([]);
  });

  it('is broken by an advertisement under trouble, also beside sympathy', () => {
    const said = reply(
      'So sorry for your loss Jo. Check out our shop for grief journals, use code SOFT for 20% off: example.com',
      grief,
    );
    expect(said.quiet).toBeNull();
    expect(said.nudges.map(({ rule }) => rule)).toContain('hard-sell');
    expect(said.praise).toEqual([]);
  });

  it('is broken by a put-down under trouble', () => {
    expect(reply('Get over yourself.', grief).nudges.map(({ rule }) => rule)).toEqual(['put-down']);
  });

  it('is not broken where the reply itself warns of danger', () => {
    const said = reply(
      'Call 999 now and check out our page with the shelters: example.com/safe',
      'Smoke here?',
    );
    expect(said.quiet).not.toBeNull();
    expect(said.nudges).toEqual([]);
  });

  it('does not hold back what a draft has for a complaint', () => {
    expect(reply('Get over yourself.', 'My coffee was cold.').quiet).toBeNull();
  });

  it('lets what somebody gave count', () => {
    const said = reply('I am so sorry for your loss. If I can help with anything, I will be there.', grief);
    expect(said.unsaid).toContain('offer-of-help');
  });
});
