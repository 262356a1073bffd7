import { describe, expect, it } from 'vitest';
import type { KnownSite } from '../../../src/sites/kit/site.ts';
import { siteForUrl } from '../../../src/sites/kit/site-for-url.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

const idAt = (url: string) => siteForUrl(new URL(url), sites)?.id ?? null;

describe('siteOfUrl', () => {
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
  ])('%s is %s', (url, id) => {
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
  ])('%s is no site', (url) => {
    expect(idAt(url)).toBeNull();
  });

  it('reads a star as the host and all below it, and never a part of a name', () => {
    const wide: KnownSite = {
      id: 'wide',
      name: 'Wide',
      matches: ['https://*.example.org/*'],
      composers: [],
      verified: { on: '2026-01-01', how: 'code' },
    };
    const at = (url: string) => siteForUrl(new URL(url), [wide]) !== null;
    expect(at('https://example.org/')).toBe(true);
    expect(at('https://a.b.example.org/')).toBe(true);
    expect(at('https://badexample.org/')).toBe(false);
    expect(at('https://example.org.evil.net/')).toBe(false);
  });

  it.each(['https://x.com/home', '*://x.com/*', 'x.com', '<all_urls>', ''])(
    'matches nothing by %j',
    (pattern) => {
      const odd: KnownSite = {
        id: 'odd',
        name: 'Odd',
        matches: [pattern],
        composers: [],
        verified: { on: '2026-01-01', how: 'code' },
      };
      expect(siteForUrl(new URL('https://x.com/home'), [odd])).toBeNull();
    },
  );
});
