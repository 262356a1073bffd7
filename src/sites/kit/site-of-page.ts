import { hostId } from './host-id.ts';
import type { KnownSite } from './site.ts';
import { siteOfUrl } from './site-of-url.ts';

/**
 * The site a page belongs to: by its address, else by the software it runs on, which `has` looks for, else
 * the host as a site of its own, whose boxes are told by their shape.
 */
export function siteOfPage(
  url: URL,
  has: (selector: string) => boolean,
  sites: readonly KnownSite[],
): KnownSite {
  return (
    siteOfUrl(url, sites) ??
    sites.find(({ recognise }) => recognise !== undefined && has(recognise)) ?? {
      id: hostId(url.host),
      name: url.host,
      matches: [],
      composers: [],
      seen: { on: '2026-11-22', how: 'site' },
    }
  );
}
