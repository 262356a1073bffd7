import { describe, expect, it } from 'vitest';
import { checkMatchPatterns } from '../../../scripts/build/check-match-patterns.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

describe('checkMatchPatterns', () => {
  it('allows the patterns of all sites, and a site without any', () => {
    expect(() => checkMatchPatterns(sites)).not.toThrow();
    expect(() => checkMatchPatterns([{ id: 'lemmy', matches: [] }])).not.toThrow();
  });

  it.each([
    'https//x.com/*',
    'https://x.com',
    'http://x.com/*',
    'https://*/*',
    'https://x.*/*',
    '<all_urls>',
  ])('names the file of the invalid pattern %s', (pattern) => {
    const check = () => checkMatchPatterns([{ id: 'x', matches: ['https://x.com/*', pattern] }]);
    expect(check).toThrow(`src/sites/x.ts: “${pattern}” is not a match pattern`);
  });
});
