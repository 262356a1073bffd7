import { sites } from '../../../src/sites/kit/sites.ts';

/** The id of the site called `name`, which its counters bear. */
export function siteId(name: string): string {
  const site = sites.find((one) => one.name === name);
  if (site === undefined) throw new Error(`There is no site called “${name}”.`);
  return site.id;
}
