import { describe, expect, it } from 'vitest';
import { keepsFacts } from '../../../../src/analyzer/offers/keeps-facts.ts';
import { parseText } from '../../../../src/text/parse-text.ts';

const keeps = (before: string, after: string) => keepsFacts(parseText(before), parseText(after));

describe('keepsFacts', () => {
  it.each([
    ['a link', 'Read https://example.com/a', 'Read https://example.com/b'],
    ['a name', 'Thanks @ana', 'Thanks'],
    ['a number', 'We open at 9:30', 'We open at 9'],
    ['a price', 'It is $12.50', 'It is $12'],
    ['a quotation', 'He said “so it goes” twice', 'He said “so it went” twice'],
    ['one of two equal numbers', '3 for 3', '3 for three'],
  ])('notices that %s is gone', (_, before, after) => {
    expect(keeps(before, after)).toBe(false);
    expect(keeps(before, before)).toBe(true);
  });

  it('lets other words change, and facts move', () => {
    expect(
      keeps('HUGE SALE! 3 mugs at $4, see https://example.com', 'At $4: 3 mugs. https://example.com'),
    ).toBe(true);
  });
});
