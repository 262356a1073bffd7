import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/analyzer/analyze.ts';
import { particularsOf } from '../../../../src/rules/kit/particulars.ts';
import { isPlugInvited } from '../../../../src/rules/kit/plug-invited.ts';
import { parseText } from '../../../../src/text/parse-text.ts';
import { particularReplies, templates } from './templates.ts';

const reply = (text: string, answers: string | null = null) =>
  analyze({
    text,
    kind: 'reply',
    site: null,
    answers: answers === null ? null : { text: answers, author: null },
  });
const rulesIn = (text: string, answers: string | null = null): string[] =>
  reply(text, answers).nudges.map(({ rule }) => rule);

describe('particularsOf', () => {
  const of = (text: string, answers: string | null = null) =>
    particularsOf(parseText(text), answers === null ? null : parseText(answers));

  it('counts nothing in a template', () => {
    expect(of('Thank you for your feedback. Our team will get back to you soon.')).toEqual({
      words: 0,
      shared: 0,
      figures: 0,
      acts: 0,
    });
  });

  it('counts words, figures, deeds, and what it shares with what it answers', () => {
    expect(of('The kettle is new, I’ve refunded £12.', 'The kettle is broken.')).toEqual({
      words: 2,
      shared: 1,
      figures: 1,
      acts: 1,
    });
  });

  it('counts no stars, telephone numbers, or signatures', () => {
    expect(of('Please give us 5 stars, or call 08080157014. – Kettle')).toMatchObject({
      words: 0,
      figures: 0,
    });
  });
});

describe('a template', () => {
  it.each(templates)('gets a tip, and no praise: $text', ({ text, answers }) => {
    expect(rulesIn(text, answers)).toContain('canned-reply');
    expect(reply(text, answers).praise).toEqual([]);
  });

  it.each(particularReplies)('is not seen in: $text', ({ text, answers }) => {
    expect(rulesIn(text, answers)).not.toContain('canned-reply');
  });
});

describe('isPlugInvited', () => {
  it('is true where a post asks people for their own things', () => {
    expect(isPlugInvited(parseText('Drop your own music below!'))).toBe(true);
    expect(isPlugInvited(parseText('Share it here, links welcome.'))).toBe(true);
    expect(isPlugInvited(parseText('Can anyone recommend a song?'))).toBe(false);
  });
});

describe('a reply', () => {
  it.each([
    ['put-down', 'There’s a search function, this gets asked every month.'],
    ['put-down', 'As I already explained, the salt goes in last.'],
    ['put-down', 'Anyone with even a passing knowledge of trams can see it.'],
    ['put-down', 'She had 88 good years, count yourself lucky.'],
    ['put-down', 'have you tried googling it?'],
    ['advert-in-reply', 'At Tidepool we solve exactly this. DM me!'],
    ['advert-in-reply', 'Launching Thursday, would love your support'],
    ['canned-reply', 'Kindly reach out via the help section'],
    ['canned-reply', 'Great insights!'],
    ['canned-reply', 'Stay strong!'],
  ])('gets the tip %s: %s', (rule, text) => {
    expect(rulesIn(text, 'I got the keys to the shop today.')).toContain(rule);
  });

  it.each([
    'Your tiny kitten is adorable',
    'They grow up so fast',
    'Nobody thinks you are an idiot',
    'How are you people doing?',
    'No, that one gives you the list',
  ])('that is friendly is left alone: %s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});
