import type { KnownSite } from './site.ts';

/**
 * Returns the known site of a page, or null. Sites use two forms of match patterns,
 * `https://host/*` and `https://*.host/*`:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function siteForUrl(url: URL, sites: readonly KnownSite[]): KnownSite | null {
  return sites.find((site) => site.matches.some((pattern) => matches(url, pattern))) ?? null;
}

function matches(url: URL, pattern: string): boolean {
  const host = /^https:\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  if (host === undefined || url.protocol !== 'https:') return false;
  if (!host.startsWith('*.')) return url.hostname === host;
  const bare = host.slice(2);
  return url.hostname === bare || url.hostname.endsWith(`.${bare}`);
}
