import { sites } from '../../../src/sites/kit/sites.ts';

/**
 * The id of a site, which is part of its counter names. Throws if there is no site with this name.
 */
export function siteId(name: string): string {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) throw new Error(`There is no site named “${name}”.`);
  return site.id;
}
