import { describe, expect, it } from 'vitest';
import { scan } from '../../../src/text/scan.ts';

const read = (text: string): string[] =>
  scan(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
const notOwnWords = (text: string): string[] =>
  scan(text)
    .filter(({ isOwnWords }) => !isOwnWords)
    .map(({ start, end }) => text.slice(start, end));

describe('scan', () => {
  it('distinguishes words, numbers, prices and marks', () => {
    expect(read("It's 3.5 miles, about $4.99!")).toEqual([
      "word It's",
      'number 3.5',
      'word miles',
      'mark ,',
      'word about',
      'money $4.99',
      'mark !',
    ]);
  });

  it('reads a URL or e-mail address as one link, without the period after it', () => {
    expect(read('See https://example.com/a?b=1#c.')).toEqual([
      'word See',
      'link https://example.com/a?b=1#c',
      'mark .',
    ]);
    expect(read('example.com/x and www.example.org')).toEqual([
      'link example.com/x',
      'word and',
      'link www.example.org',
    ]);
    expect(read('write to me@example.com now')).toEqual([
      'word write',
      'word to',
      'link me@example.com',
      'word now',
    ]);
  });

  it('does not read two words without a space between them as a host name', () => {
    expect(read('the end.Start again')).toEqual([
      'word the',
      'word end',
      'mark .',
      'word Start',
      'word again',
    ]);
    expect(read('love.me')).toEqual(['word love', 'mark .', 'word me']);
  });

  it('reads @names and #tags, but not #1 as a tag', () => {
    expect(read('@ana.b #SpringSale #1 @me@example.social, a#b')).toEqual([
      'name @ana.b',
      'tag #SpringSale',
      'mark #',
      'number 1',
      'name @me@example.social',
      'mark ,',
      'word a',
      'mark #',
      'word b',
    ]);
  });

  it('reads an emoji with skin tone, joined parts, flags, keycaps and hearts as one token', () => {
    for (const emoji of ['👍🏽', '👩‍👩‍👧', '🇩🇪', '1️⃣', '❤️']) expect(read(emoji)).toEqual([`emoji ${emoji}`]);
    expect(read('🚀🚀')).toEqual(['emoji 🚀', 'emoji 🚀']);
  });

  it('keeps combining marks, curly apostrophes and hyphens inside words', () => {
    expect(read('cafe\u0301 don’t well-known')).toEqual(['word cafe\u0301', 'word don’t', 'word well-known']);
    expect(scan('DON’T')[0]?.lower).toBe("don't");
  });

  it('detects the case of a word', () => {
    const shapes = scan('low Title UPPER miXed 𝗯𝗼𝗹𝗱 I').map(({ shape }) => shape);
    expect(shapes).toEqual(['lower', 'title', 'upper', 'mixed', 'styled', 'title']);
  });

  it('excludes quotations, code and quoted lines from the writer’s own words', () => {
    expect(notOwnWords('He said "buy now" twice')).toEqual(['"', 'buy', 'now', '"']);
    expect(notOwnWords('He said “buy now” twice')).toEqual(['“', 'buy', 'now', '”']);
    expect(notOwnWords('run `npm start` here')).toEqual(['`', 'npm', 'start', '`']);
    expect(notOwnWords('> your words\nmine')).toEqual(['>', 'your', 'words']);
  });

  it('treats an unclosed quotation, and a draft that is one quotation, as own words', () => {
    expect(notOwnWords('a 5" pipe and more')).toEqual([]);
    expect(notOwnWords('"I never said that')).toEqual([]);
    expect(notOwnWords('"All of this is mine."')).toEqual([]);
  });

  it('keeps offsets correct where lower case is longer than upper case', () => {
    expect(read('İstanbul İS NOW')).toEqual(['word İstanbul', 'word İS', 'word NOW']);
  });
});
