import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLength } from '../../../src/text/counted-length.ts';

describe('countedLength on X', () => {
  it.each([
    ['Hello', 5],
    ['日本語', 6],
    ['👩‍👩‍👧‍👦', 2],
    ['✍🏽 ok', 5],
    ['🇩🇪', 2],
    ['cafe\u0301', 4],
    ['“quoted” – so…', 15],
    ['See https://example.com/a/very/long/path?with=a&query=string now', 31],
    ['At shop.example.museum now', 30],
    ['This is the end.Next, we left.', 45],
    ['Mail me@example.com about node.js, e.g. now', 43],
    ['https://localhost', 17],
    ['', 0],
  ])('counts %s as %i', (text, length) => {
    expect(countedLength(text, 'x')).toBe(length);
  });
});

describe('countedLength on Bluesky', () => {
  it.each([
    ['Hello', 5],
    ['👩‍👩‍👧‍👦🇩🇪', 2],
    ['cafe\u0301', 4],
    ['https://example.com', 19],
  ])('counts %s as %i', (text, length) => {
    expect(countedLength(text, 'graphemes')).toBe(length);
  });
});

describe('countedLength on Mastodon', () => {
  it.each([
    ['Hello', 5],
    ['@nora@social.example hi', 8],
    ['@nora hi', 8],
    ['Read https://example.com/a/very/long/path/indeed', 28],
    ['At shop.example.museum', 22],
    ['Mail me@example.com', 19],
    ['👩‍👩‍👧‍👦', 1],
  ])('counts %s as %i', (text, length) => {
    expect(countedLength(text, 'mastodon')).toBe(length);
  });
});

it('countedLength accepts any text, and only the empty text has length 0', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('characters', 'graphemes', 'mastodon', 'x'),
      (text, counting) => {
        const length = countedLength(text, counting);
        expect(Number.isInteger(length) && length >= 0).toBe(true);
        expect(length === 0).toBe(text === '');
      },
    ),
    { numRuns: 50 },
  );
});
