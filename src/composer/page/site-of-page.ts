import { requestSites } from '../../messages/send.ts';
import type { PageSite } from '../../sites/kit/site.ts';

/**
 * Returns the site of `page`: the known site at its address, or else the site whose software is
 * recognized on the page, or else its host. Rejects if the background does not answer.
 */
export async function siteOfPage(page: Document): Promise<PageSite> {
  const candidates = await requestSites(page.location.origin);
  const site = candidates.find(
    ({ recognize }) => recognize === undefined || page.querySelector(recognize) !== null,
  );
  if (site === undefined) throw new Error('The background returned no site for this page.');
  return site;
}
