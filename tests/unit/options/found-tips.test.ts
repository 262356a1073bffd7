import { describe, expect, it } from 'vitest';
import { foundTips, questions, tips } from '../../../src/options/tips/found-tips.ts';

const ids = (wanted: string) => foundTips(wanted).map(({ id }) => id);

describe('the filter of the tips', () => {
  it('finds all of them while nothing is looked for', () => {
    expect(foundTips('  ')).toEqual(tips);
    expect(tips.length).toBeGreaterThan(30);
  });

  it.each([['HASHTAGS'], ['pile of hashtags'], ['hashtags pile'], ['hasht']])('finds “%s”', (wanted) => {
    expect(ids(wanted)).toContain('hashtag-pile');
    expect(ids(wanted).length).toBeLessThan(tips.length);
  });

  it('looks in the reason and in the source too', () => {
    expect(ids('read aloud')).toContain('shouting');
    expect(ids('Heath 2021')).toEqual(['shouting']);
  });

  it('finds nothing where one of the words is nowhere', () => {
    expect(ids('hashtags zanzibar')).toEqual([]);
  });

  it('says and finds no place for a draft’s words as if it were a word', () => {
    expect(tips.filter(({ what, suggestion }) => /[{}]/.test(what + suggestion))).toEqual([]);
    expect(tips.find(({ id }) => id === 'lowercase-hashtag')?.suggestion).toContain('“…”');
    expect(ids('camel')).toEqual([]);
  });

  it('leaves no tip without a question to stand under', () => {
    const asked = questions.map(({ id }) => id);
    expect(tips.filter(({ question }) => !asked.includes(question))).toEqual([]);
  });
});
