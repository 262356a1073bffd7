import { hostId } from './host-id.ts';
import type { KnownSite, PageSite } from './site.ts';
import { siteForUrl } from './site-for-url.ts';

/**
 * What a page at `url` can be, the likeliest first: the site its address tells, alone; else one of the kinds of
 * software that many run, which the page is `recognize`d by, and last the host as a site of its own, whose boxes
 * are told by their shape.
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
