import { describe, expect, it } from 'vitest';
import { phraseSlots } from '../../../src/rules/kit/phrase-slots.ts';
import { PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import { parseText } from '../../../src/text/parse-text.ts';

const tableOf = (...lists: string[][]): PhraseTable =>
  new PhraseTable(
    lists.map((phrases) => ({
      rule: 'a-rule',
      phrases: phrases.map((text) => ({ text, group: null, plain: null })),
    })),
  );

/** The words that each list finds in a text. */
function found(text: string, ...lists: string[][]): string[][] {
  const { tokens } = parseText(text);
  const matches = tableOf(...lists).find(tokens);
  return lists.map((_, list) =>
    (matches[list] ?? []).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
  );
}

describe('a phrase', () => {
  it('has words, alternatives, and optional words', () => {
    expect(found('buy it now, buy now, order now', ['buy|order it? now'])).toEqual([
      ['buy it now', 'buy now', 'order now'],
    ]);
  });

  it('finds a hyphen as a space too, and several words in place of one', () => {
    expect(found('a well-known, well known, quite famous one', ['well-known|quite_famous'])).toEqual([
      ['well-known', 'well known', 'quite famous'],
    ]);
  });

  it('finds a pronoun in its contractions too', () => {
    expect(found('if you’d, if you like, if your, we’ve won', ['if you', 'we won'])).toEqual([
      ['if you’d', 'if you', 'we’ve won'],
    ]);
  });

  it('has slots for kinds of tokens', () => {
    expect(
      found('from $5 via @ana at https://a.b #x 7 times', [
        'from <money>',
        'via <name>',
        'at <link> <tag>',
        '<number> <any>',
      ]),
    ).toEqual([['from $5', 'via @ana', 'at https://a.b #x', '7 times']]);
  });

  it('can be limited to the start or the end of a sentence', () => {
    expect(found('Now. Not now, please. It is now', ['<start> now'])).toEqual([['Now']]);
    expect(found('Now. Not now please. It is now', ['now <end>'])).toEqual([['Now', 'now']]);
  });

  it('starts a sentence after the names and emoji that open it', () => {
    expect(found('@ana 🎉 thanks', ['<start> thanks'])).toEqual([['thanks']]);
  });

  it('does not continue after a mark, in the next sentence, or in a quotation', () => {
    expect(found('buy. Now or buy, now or buy "now"', ['buy now'])).toEqual([[]]);
    expect(found('hurry, now', ['hurry <comma> now'])).toEqual([['hurry, now']]);
  });

  it.each([
    ['', 'A phrase is empty. Write its words, or remove it.'],
    ['so? very?', 'The phrase "so? very?" could match nothing at all. Remove the "?" from one of its words.'],
    ['<start> so?', 'The phrase "<start> so?" could match nothing at all.'],
    ['buy  now', 'The phrase "buy  now" has a space or a "|" too many. Put one between two words'],
    ['buy|order| now', 'has a space or a "|" too many.'],
    [
      'save <amount>',
      'The phrase "save <amount>" has the unknown slot <amount>. There are <start> <end> <number>',
    ],
    ['now <start>', 'The phrase "now <start>" has <start> after a word. Put it first, or remove it.'],
    ['<end> now', 'The phrase "<end> now" has <end> before a word. Put it last, or remove it.'],
    ['Buy now', 'has “Buy”, which is never found. Write small letters'],
    ['don’t buy', 'has “don’t”, which is never found. Write small letters and the straight apostrophe'],
  ])('is refused where it is “%s”', (phrase, message) => {
    expect(() => phraseSlots(phrase)).toThrow(message);
    expect(() => tableOf([phrase])).toThrow(`a-rule: ${message.startsWith('has') ? '' : message}`);
  });

  it('takes single marks and emoticons for words', () => {
    for (const mark of ['<', '>', '?', '<3', ': )']) expect(() => phraseSlots(mark)).not.toThrow();
  });
});

describe('PhraseTable', () => {
  it('finds the leftmost, longest phrase of a list, and none that overlap', () => {
    expect(
      found('the very best of all the best', ['the very? best', 'the very best of all', 'all the']),
    ).toEqual([['the very best of all', 'the best']]);
  });

  it('finds the phrases of each list by themselves', () => {
    expect(found('one two three', ['one two'], ['two three'], ['four'])).toEqual([
      ['one two'],
      ['two three'],
      [],
    ]);
  });

  it('says the group and the plain words of the phrase it found', () => {
    const phrase = { text: 'cutting-edge', group: 'brochure', plain: 'new' };
    const { tokens } = parseText('A cutting edge kettle');
    expect(new PhraseTable([{ rule: 'a-rule', phrases: [phrase] }]).find(tokens)).toEqual([
      [{ first: 1, last: 3, phrase }],
    ]);
  });

  it('finds the same in a text after any number of other texts', () => {
    const table = tableOf(['buy|order it? now', '<start> now', 'now <end>']);
    const { tokens } = parseText('Now buy it now');
    const before = table.find(tokens);
    for (let round = 0; round < 200; round++) table.find(parseText(`order ${'it '.repeat(round)}now`).tokens);
    expect(table.find(tokens)).toEqual(before);
  });
});
