import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedLength } from '../../../src/text/counted-length.ts';

describe('X counts', () => {
  it.each([
    ['Hello', 5],
    ['日本語', 6],
    ['👩‍👩‍👧‍👦', 2],
    ['✍🏽 ok', 5],
    ['🇩🇪', 2],
    ['cafe\u0301', 4],
    ['“quoted” – so…', 15],
    ['See https://example.com/a/very/long/path?with=a&query=string now', 31],
    ['', 0],
  ])('%s as %i', (text, length) => {
    expect(countedLength(text, 'x')).toBe(length);
  });
});

describe('Bluesky counts', () => {
  it.each([
    ['Hello', 5],
    ['👩‍👩‍👧‍👦🇩🇪', 2],
    ['cafe\u0301', 4],
    ['https://example.com', 19],
  ])('%s as %i', (text, length) => {
    expect(countedLength(text, 'graphemes')).toBe(length);
  });
});

describe('Mastodon counts', () => {
  it.each([
    ['Hello', 5],
    ['@nora@social.example hi', 8],
    ['@nora hi', 8],
    ['Read https://example.com/a/very/long/path/indeed', 28],
    ['👩‍👩‍👧‍👦', 1],
  ])('%s as %i', (text, length) => {
    expect(countedLength(text, 'mastodon')).toBe(length);
  });
});

it('every way of counting takes any text, and counts an empty one as nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('characters', 'graphemes', 'mastodon', 'x'),
      (text, how) => {
        const length = countedLength(text, how);
        expect(Number.isInteger(length) && length >= 0).toBe(true);
        expect(length === 0).toBe(text === '');
      },
    ),
    { numRuns: 50 },
  );
});
