import { describe, expect, it } from 'vitest';
import type { KnownSite } from '../../../src/sites/kit/site.ts';
import { siteForUrl } from '../../../src/sites/kit/site-for-url.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const idAt = (url: string) => siteForUrl(new URL(url), sites)?.id ?? null;

describe('siteForUrl', () => {
  it.each([
    ['https://x.com/', 'x'],
    ['https://x.com/compose/post?text=hi#now', 'x'],
    ['https://X.COM/home', 'x'],
    ['https://mobile.x.com/home', 'x'],
    ['https://twitter.com/home', 'x'],
    ['https://linkedin.com/feed/', 'linkedin'],
    ['https://www.linkedin.com/feed/', 'linkedin'],
    ['https://bsky.app/', 'bluesky'],
    ['https://mastodon.social/@ana/1', 'mastodon'],
    ['https://www.reddit.com/r/bread/', 'reddit'],
    ['https://news.ycombinator.com/item?id=1', 'hackernews'],
  ])('finds %s to be %s', (url, id) => {
    expect(idAt(url)).toBe(id);
  });

  it.each([
    'https://www.x.com/',
    'https://x.com.example.org/',
    'https://example.org/x.com/',
    'https://example.org/?at=https://x.com/',
    'https://notx.com/',
    'https://x.com@example.org/',
    'https://evil.bsky.app/',
    'http://x.com/',
    'ftp://x.com/',
    'file:///x.com/',
    'about:blank',
    'data:text/html,x.com',
  ])('finds no site for %s', (url) => {
    expect(idAt(url)).toBeNull();
  });

  it('matches *. to the host and its subdomains, but not to part of a name', () => {
    const wildcardSite: KnownSite = {
      id: 'wildcard',
      name: 'Wildcard',
      matches: ['https://*.example.org/*'],
      composers: [],
      verified: { on: '2026-01-01', how: 'code' },
    };
    const at = (url: string) => siteForUrl(new URL(url), [wildcardSite]) !== null;
    expect(at('https://example.org/')).toBe(true);
    expect(at('https://a.b.example.org/')).toBe(true);
    expect(at('https://badexample.org/')).toBe(false);
    expect(at('https://example.org.evil.net/')).toBe(false);
  });

  it.each(['https://x.com/home', '*://x.com/*', 'x.com', '<all_urls>', ''])(
    'matches nothing with the pattern %j',
    (pattern) => {
      const invalidSite: KnownSite = {
        id: 'invalid',
        name: 'Invalid',
        matches: [pattern],
        composers: [],
        verified: { on: '2026-01-01', how: 'code' },
      };
      expect(siteForUrl(new URL('https://x.com/home'), [invalidSite])).toBeNull();
    },
  );
});
