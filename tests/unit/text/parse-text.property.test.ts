import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../src/text/parse-text.ts';

const pieces = fc.constantFrom(
  'Buy now',
  '!!!',
  '😀',
  '👩‍👩‍👧',
  '🇩🇪',
  'e\u0301',
  'שלום',
  'مرحبا',
  '\r\n',
  '\n\n',
  ' ',
  '"',
  '“',
  '”',
  '`',
  '```',
  '> ',
  '@a',
  '#b',
  'https://a.b',
  'https://a.com',
  'a.com',
  'a@b.c',
  '.',
  '\ud83d',
  '\udc00',
  '\u200d',
  '\ufe0f',
  '1️⃣',
  '𝗯',
  '東京',
  'İ',
  '$5',
  '’',
);
const drafts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces).map((parts) => parts.join('')),
);
const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

describe('parseText on any string', () => {
  it('returns tokens in order, inside the text, without splitting a surrogate pair', () => {
    fc.assert(
      fc.property(drafts, (raw) => {
        let previousEnd = 0;
        for (const { start, end } of parseText(raw).tokens) {
          expect(start).toBeGreaterThanOrEqual(previousEnd);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(splitsPair(raw, start) || splitsPair(raw, end)).toBe(false);
          previousEnd = end;
        }
      }),
    );
  });

  it('omits only spaces and joiners', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (raw) => {
        const tokenTexts = parseText(raw).tokens.map(({ start, end }) => raw.slice(start, end));
        expect(tokenTexts.join('').replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
      }),
    );
  });

  it('assigns every token to exactly one sentence, in order', () => {
    fc.assert(
      fc.property(drafts, (raw) => {
        const { tokens, sentences } = parseText(raw);
        let nextToken = 0;
        sentences.forEach(({ firstToken, endToken }, index) => {
          expect(firstToken).toBe(nextToken);
          for (const token of tokens.slice(firstToken, endToken)) expect(token.sentence).toBe(index);
          nextToken = endToken;
        });
        expect(nextToken).toBe(tokens.length);
      }),
    );
  });
});
