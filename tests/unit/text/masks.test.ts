import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/text/parse-text.ts';

/** The words of a text that are the writer's own. */
const own = (raw: string): string =>
  parseText(raw)
    .words.filter(({ isOwnWords }) => isOwnWords)
    .map(({ lower }) => lower)
    .join(' ');

describe('masks', () => {
  it.each([
    ['double quotation marks', 'He said "buy now" again'],
    ['curly quotation marks', 'He said “buy now” again'],
    ['single quotation marks', 'He said ‘buy now’ again'],
    ['straight single quotation marks', "He said 'buy now' again"],
    ['an apostrophe inside', 'He said ‘don’t buy now’ again'],
    ['German marks', 'He said „buy now“ again'],
    ['French marks', 'He said « buy now » again'],
    ['Japanese marks', 'He said 「buy now」 again'],
    ['marks on two lines', 'He said “buy\n\nnow” again'],
    ['a block of Discourse', 'He said [quote="jo, post:1"]\nbuy now\n[/quote] again'],
    ['a block of HTML', 'He said <blockquote>buy now</blockquote> again'],
    ['code', 'He said `buy now` again'],
    ['a block of code', 'He said ```\nbuy now\n``` again'],
    ['a quoted line', 'He said\n> buy now\nagain'],
    ['indented code', 'He said\n\n    buy now\n    buy now\nagain'],
    ['a word that is talked about', 'He said the words buy now again'.replace('again', 'are again')],
  ])('leave out %s', (_, raw) => {
    expect(own(raw).replace(' are', '')).toMatch(/^he said( the words)? again$/);
  });

  it.each([
    ['apostrophes', "The dogs' bowl and the cats' bed"],
    ['inches', 'A 12" pan and a 10" lid'],
    ['an opening mark alone', 'He said “buy now'],
    ['a draft that is one quotation', '“buy now”'],
    ['a poem that is indented', 'Roses\n    are red'],
  ])('do not take %s for a quotation', (_, raw) => {
    expect(own(raw)).toBe(
      parseText(raw)
        .words.map(({ lower }) => lower)
        .join(' '),
    );
  });

  it.each([
    ['code', 'See:\n```\nbuy now'],
    ['a quotation', 'See:\n[quote]buy now'],
    ['the rest of the text', 'See:\n>>> buy\nnow'],
  ])('go on to the end, where %s is not closed', (_, raw) => {
    expect(own(raw)).toBe('see');
  });

  it('leave out the squares of a game', () => {
    const { tokens } = parseText('Puzzle 4/6\n⬛🟨⬛⬛🟩\n🟩🟩🟩🟩🟩\nPhew 🟩');
    const emoji = tokens.filter(({ kind }) => kind === 'emoji');
    expect(emoji.filter(({ isOwnWords }) => isOwnWords)).toHaveLength(1);
  });

  it.each([
    ['𝗯𝗼𝗹𝗱 letters', 'styled'],
    ['𝑥 is small', 'lower'],
  ])('tell letters of another alphabet from a formula: %s', (raw, shape) => {
    expect(parseText(raw).words[0]?.shape).toBe(shape);
  });
});
