import type { KnownSite, Site } from './site.ts';

const files = import.meta.glob<Site>('../*.ts', { eager: true, import: 'default' });

/** All known sites, sorted by id. */
export const sites: readonly KnownSite[] = Object.entries(files)
  .map(([path, site]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), ...site }))
  .sort((a, b) => a.id.localeCompare(b.id));
