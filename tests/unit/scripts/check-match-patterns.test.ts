import { describe, expect, it } from 'vitest';
import { checkMatchPatterns } from '../../../scripts/build/check-match-patterns.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

describe('checkMatchPatterns', () => {
  it('allows the patterns of all sites, and a site without any', () => {
    expect(() => checkMatchPatterns(sites)).not.toThrow();
    expect(() => checkMatchPatterns([{ id: 'lemmy', matches: [] }])).not.toThrow();
  });

  it.each([
    ['https//x.com/*', 'https://x.com/*'],
    ['https://x.com', 'https://x.com/*'],
    ['http://x.com/*', 'https://x.com/*'],
    ['*.x.com', 'https://*.x.com/*'],
    ['https://x.com/home', 'https://x.com/*'],
    ['https://*/*', 'https://example.com/* or https://*.example.com/*'],
    ['https://x.*/*', 'https://example.com/* or https://*.example.com/*'],
    ['<all_urls>', 'https://example.com/* or https://*.example.com/*'],
  ])('names the file of the invalid pattern %s, and what to write', (pattern, advice) => {
    const check = () => checkMatchPatterns([{ id: 'x', matches: ['https://x.com/*', pattern] }]);
    expect(check).toThrow(
      new Error(`src/sites/x.ts: “${pattern}” is not a match pattern for a host. Write ${advice}`),
    );
  });
});
