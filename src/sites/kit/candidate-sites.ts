import type { KnownSite, PageSite } from './site.ts';
import { siteForUrl } from './site-for-url.ts';

/**
 * Returns the sites a page at `url` can belong to, the most likely first. For the address of a
 * known site, that is this site alone. For any other address, these are the sites with a
 * `recognize` selector to try on the page, and last the host itself, whose composers are found by
 * heuristics.
 */
export function candidateSites(url: URL, sites: readonly KnownSite[]): PageSite[] {
  const known = siteForUrl(url, sites);
  if (known !== null) {
    const { recognize: _, ...site } = known;
    return [site];
  }
  const host: PageSite = { id: hostId(url.host), name: url.host, composers: [] };
  return [...sites.filter(({ recognize }) => recognize !== undefined), host];
}

/** Returns the site id for a host that is not a known site: its settings and counts use this id. */
export function hostId(host: string): string {
  return host
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[^a-z0-9.-]/g, '-');
}
