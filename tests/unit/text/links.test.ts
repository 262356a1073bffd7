import { describe, expect, it } from 'vitest';
import type { LinkRule } from '../../../src/text/link-ends.ts';
import { scan } from '../../../src/text/scan.ts';

const linksIn = (text: string, rule: LinkRule): string[] =>
  scan(text, undefined, rule)
    .filter(({ kind }) => kind === 'link')
    .map(({ start, end }) => text.slice(start, end));

describe('a link for everybody', () => {
  it.each([
    ['Read https://example.com/a?b=1#c.', 'https://example.com/a?b=1#c'],
    ['HTTP://EXAMPLE.COM', 'HTTP://EXAMPLE.COM'],
    ['(https://shop.example.museum)', 'https://shop.example.museum'],
    ['at https://example.com:8080/x today', 'https://example.com:8080/x'],
  ])('%s', (text, link) => {
    for (const rule of ['reader', 'x', 'mastodon'] as const) expect(linksIn(text, rule)).toEqual([link]);
  });
});

describe('a link for readers and on X, but not on Mastodon', () => {
  it.each([
    ['example.com', 'example.com'],
    ['See shop.example.museum, please.', 'shop.example.museum'],
    ['EXAMPLE.COM!', 'EXAMPLE.COM'],
    ['hearth-and-crumb.shop', 'hearth-and-crumb.shop'],
    ['9to5mac.com', '9to5mac.com'],
    ['covid-19.org', 'covid-19.org'],
    ['youtu.be/dQw4', 'youtu.be/dQw4'],
    ['bbc.co.uk/news?x=1.', 'bbc.co.uk/news?x=1'],
    ['example.com,then', 'example.com'],
    ['example.com.Then we left', 'example.com'],
    ['foo.bar.baz', 'foo.bar'],
    ['grüße.de', 'grüße.de'],
    ['example.рф', 'example.рф'],
    ['asp.net', 'asp.net'],
    ['love.me/x', 'love.me/x'],
    ['www.notion.so', 'www.notion.so'],
  ])('%s', (text, link) => {
    expect(linksIn(text, 'x')).toEqual([link]);
    expect(linksIn(text, 'reader')).toEqual([link]);
    expect(linksIn(text, 'mastodon')).toEqual([]);
  });
});

describe('no link', () => {
  it.each([
    'e.g. this',
    'i.e. that',
    'U.S.A.',
    'a.m.',
    'node.js',
    'the end.Start again',
    'Mr.Smith',
    'index.ts',
    'notes.txt',
    '3.14',
    'wait...com',
    'hello...com',
    'hearth-and-crumb.bakery',
    'foo-.com',
    'foo_bar.com',
    'and/or.com',
    '@ana.com',
    '#tag.com',
    '$5.com',
    'com',
    '.com',
    'example.',
  ])('%s', (text) => {
    for (const rule of ['reader', 'x', 'mastodon'] as const) expect(linksIn(text, rule)).toEqual([]);
  });
});

describe('a link on X that a reader takes for words or a file', () => {
  it.each([
    ['This is the end.Next, we left.', 'end.Next'],
    ['A fine product.You will love it', 'product.You'],
    ['I like it.So do you', 'it.So'],
    ['love.me', 'love.me'],
    ['this is.it', 'is.it'],
    ['Thanks.Coffee is on me', 'Thanks.Coffee'],
    ['1.Pizza 2.Coffee', '1.Pizza 2.Coffee'],
    ['See README.md', 'README.md'],
    ['photos.zip', 'photos.zip'],
  ])('%s', (text, links) => {
    expect(linksIn(text, 'x')).toEqual(links.split(' '));
    expect(linksIn(text, 'reader')).toEqual([]);
  });
});

describe('a link for readers that X and Mastodon count as it is written', () => {
  it.each(['me@example.com', '121@example.com', 'https://localhost', 'http://a.b', 'https://crumb.bakery'])(
    '%s',
    (text) => {
      expect(linksIn(text, 'reader')).toEqual([text]);
      expect(linksIn(text, 'x')).toEqual([]);
      expect(linksIn(text, 'mastodon')).toEqual([]);
    },
  );
});
