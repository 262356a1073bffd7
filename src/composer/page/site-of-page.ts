import { requestSites } from '../../messages/send.ts';
import type { PageSite } from '../../sites/kit/site.ts';

/**
 * The site `page` belongs to: by its address, else by the software it runs on, else its host. Rejects where the
 * background does not answer.
 */
export async function siteOfPage(page: Document): Promise<PageSite> {
  const possible = await requestSites(page.location.origin);
  const site = possible.find(
    ({ recognize }) => recognize === undefined || page.querySelector(recognize) !== null,
  );
  if (site === undefined) throw new Error('The background knows no site for this page.');
  return site;
}
