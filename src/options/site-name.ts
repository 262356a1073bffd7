import { sites } from '../sites/kit/sites.ts';

const names = new Map(sites.map(({ id, name }) => [id, name]));

/** What people call the site with this id; a site the coach does not know goes by its id, its host. */
export const siteName = (id: string): string => names.get(id) ?? id;
