import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';

const article = { text: 'I wrote an article about cities and cars. What do you think?', author: 'Ana' };
const praised = (text: string, answers = article): string[] =>
  analyze({ text, kind: 'reply', site: null, answers }).praise.map(({ rule }) => rule);

describe('praise', () => {
  it('is given for an answer', () => {
    expect(praised('I liked the article, and the part about cars most.')).toContain('answers-the-question');
  });

  it('is not given in a reply that attacks a person', () => {
    expect(praised('Thank you for the article. Educate yourself.')).toEqual([]);
    expect(praised('Thank you for the article. You are an idiot.')).toEqual([]);
  });

  it('does not quote words that a nudge is about', () => {
    expect(praised('You clearly did not write the article.')).toEqual([]);
    expect(praised('You clearly did not write it. Thank you for the photo.')).toEqual(['thanks']);
  });

  it('does not quote a sentence with harsh words', () => {
    expect(praised('What made you write such an article full of garbage?')).toEqual([]);
    expect(praised('What the hell did you write about cars?')).toEqual([]);
    expect(praised('What made you write such a clueless article?')).toEqual([]);
    expect(praised('What made you write it? The cars are garbage.')).toContain('follow-up-question');
  });

  it('is not given where somebody tells of trouble at length', () => {
    const story = (second: string) =>
      `I baked with my sister when I was nine. ${second} I still have her tin, and we bake for the street on Sundays, which I like more than anything we do in the week.`;
    const praisedPost = (text: string) =>
      analyze({ text, kind: 'post', site: null, answers: null }).praise.map(({ rule }) => rule);
    expect(praisedPost(story('She taught me to wait.'))).toContain('first-hand');
    expect(praisedPost(story('Then she got jealous and we had a fight.'))).toEqual([]);
  });

  it('is given in a paragraph that is only too long', () => {
    const wall = `${'We ate the bread and drank the tea and went to bed. '.repeat(14)} Thank you for the tea. `;
    const { nudges, praise } = analyze({ text: wall, kind: 'post', site: null, answers: null });
    expect(nudges.map(({ rule }) => rule)).toContain('wall-of-text');
    expect(praise.map(({ rule }) => rule)).toContain('thanks');
  });
});
