import { describe, expect, it } from 'vitest';
import { foundTips, questions, tips } from '../../../src/options/tips/found-tips.ts';

const ids = (search: string) => foundTips(search).map(({ id }) => id);

describe('the search for tips', () => {
  it('finds all tips where the search is blank', () => {
    expect(foundTips('  ')).toEqual(tips);
    expect(tips.length).toBeGreaterThan(30);
  });

  it.each([['HASHTAGS'], ['pile of hashtags'], ['hashtags pile'], ['hasht']])('finds “%s”', (search) => {
    expect(ids(search)).toContain('hashtag-pile');
    expect(ids(search).length).toBeLessThan(tips.length);
  });

  it('searches the reason and the source too', () => {
    expect(ids('read aloud')).toContain('shouting');
    expect(ids('Heath 2021')).toEqual(['shouting']);
  });

  it('finds nothing where no tip has all of the words', () => {
    expect(ids('hashtags zanzibar')).toEqual([]);
  });

  it('shows and finds no {name} that a draft fills in', () => {
    expect(tips.filter(({ what, suggestion }) => /[{}]/.test(what + suggestion))).toEqual([]);
    expect(tips.find(({ id }) => id === 'lowercase-hashtag')?.suggestion).toContain('“…”');
    expect(ids('camel')).toEqual([]);
  });

  it('has one of the four questions for every tip', () => {
    const asked = questions.map(({ id }) => id);
    expect(tips.filter(({ question }) => !asked.includes(question))).toEqual([]);
  });
});
