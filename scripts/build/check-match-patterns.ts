import type { KnownSite } from '../../src/sites/kit/site.ts';

/**
 * A whole host over https. Browsers reject the whole extension for one invalid pattern:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
const wholeHost = /^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/;

/** Throws an error that names the file and the pattern if a site has an invalid match pattern. */
export function checkMatchPatterns(sites: readonly Pick<KnownSite, 'id' | 'matches'>[]): void {
  for (const { id, matches } of sites) {
    const invalid = matches.find((pattern) => !wholeHost.test(pattern));
    if (invalid !== undefined)
      throw new Error(
        `src/sites/${id}.ts: “${invalid}” is not a match pattern for a host, such as https://example.com/* or https://*.example.com/*.`,
      );
  }
}
