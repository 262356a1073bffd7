import { describe, expect, it } from 'vitest';
import { phraseSlots } from '../../../src/rules/kit/phrase-slots.ts';
import { PhraseTable } from '../../../src/rules/kit/phrase-table.ts';
import { parseText } from '../../../src/text/parse-text.ts';

/** The words each list finds in a text. */
function found(text: string, ...lists: string[][]): string[][] {
  const { tokens } = parseText(text);
  const hits = new PhraseTable(lists).find(tokens);
  return lists.map((_, list) =>
    (hits[list] ?? []).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end)),
  );
}

describe('a phrase', () => {
  it('is words, either word, and words that may be left out', () => {
    expect(found('buy it now, buy now, order now', ['buy|order it? now'])).toEqual([
      ['buy it now', 'buy now', 'order now'],
    ]);
  });

  it('has hyphens or spaces, and several words for one', () => {
    expect(found('a well-known, well known, quite famous one', ['well-known|quite_famous'])).toEqual([
      ['well-known', 'well known', 'quite famous'],
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

  it('can stand at a sentence’s beginning or end only', () => {
    expect(found('Now. Not now, please. It is now', ['<start> now'])).toEqual([['Now']]);
    expect(found('Now. Not now please. It is now', ['now <end>'])).toEqual([['Now', 'now']]);
  });

  it('begins behind names and emoji that open a sentence', () => {
    expect(found('@ana 🎉 thanks', ['<start> thanks'])).toEqual([['thanks']]);
  });

  it('does not reach over marks, into the next sentence, or into a quotation', () => {
    expect(found('buy. Now or buy, now or buy "now"', ['buy now'])).toEqual([[]]);
    expect(found('hurry, now', ['hurry <comma> now'])).toEqual([['hurry, now']]);
  });

  it('may not be empty', () => {
    expect(() => phraseSlots('so? very?')).toThrow('may be empty');
  });
});

describe('a table', () => {
  it('takes the leftmost, longest phrase of a list, and none that overlap', () => {
    expect(
      found('the very best of all the best', ['the very? best', 'the very best of all', 'all the']),
    ).toEqual([['the very best of all', 'the best']]);
  });

  it('keeps lists apart', () => {
    expect(found('one two three', ['one two'], ['two three'], ['four'])).toEqual([
      ['one two'],
      ['two three'],
      [],
    ]);
  });

  it('finds the same in a text however many others it has read', () => {
    const table = new PhraseTable([['buy|order it? now', '<start> now', 'now <end>']]);
    const { tokens } = parseText('Now buy it now');
    const before = table.find(tokens);
    for (let round = 0; round < 200; round++) table.find(parseText(`order ${'it '.repeat(round)}now`).tokens);
    expect(table.find(tokens)).toEqual(before);
  });
});
