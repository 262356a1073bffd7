import { describe, expect, it } from 'vitest';
import { camelCase } from '../../../src/rules/kit/camel-case.ts';
import { contentWords } from '../../../src/rules/kit/content-words.ts';
import { countText } from '../../../src/rules/kit/count-text.ts';
import { disagrees } from '../../../src/rules/kit/disagrees.ts';
import { parseText } from '../../../src/text/parse-text.ts';

describe('camelCase', () => {
  it('splits a tag into the words it knows', () => {
    expect(camelCase('#joinourteam')).toBe('#JoinOurTeam');
    expect(camelCase('#goodmorningworld')).toBe('#GoodMorningWorld');
  });

  it('returns null for one word, for capitals, and for unknown words', () => {
    for (const tag of ['#weekend', '#JoinUs', '#zyx', '#bread2go', `#${'the'.repeat(20)}`])
      expect(camelCase(tag)).toBeNull();
  });
});

describe('disagrees', () => {
  const does = (raw: string): boolean => disagrees(parseText(raw).words);

  it('finds disagreement', () => {
    for (const raw of ['I disagree.', 'That’s wrong', 'I don’t agree', 'Not true at all'])
      expect(does(raw)).toBe(true);
  });

  it('does not find it in doubt, agreement, or a quotation', () => {
    for (const raw of [
      'Correct me if I am wrong',
      'What is wrong with the oven?',
      'That’s right',
      'He said "I disagree with it" once',
    ])
      expect(does(raw)).toBe(false);
  });
});

it('contentWords ignores the endings of words', () => {
  expect([...contentWords(parseText('The libraries are opening'))]).toContain('open');
  expect([...contentWords(parseText('#opens'))]).toContain('open');
});

describe('countText', () => {
  it('counts only the writer’s own words', () => {
    const { i, you, questions, links } = countText(
      parseText('I said "you and you?" at https://a.b'),
      new Set(),
    );
    expect({ i, you, questions, links }).toEqual({ i: 1, you: 0, questions: 0, links: 1 });
  });

  it('does not count excluded tokens', () => {
    const text = parseText('Want you? I do.');
    expect(countText(text, new Set())).toMatchObject({ you: 1, questions: 1, i: 1 });
    expect(countText(text, new Set([0, 1]))).toMatchObject({ you: 0, questions: 0, i: 1 });
  });
});
