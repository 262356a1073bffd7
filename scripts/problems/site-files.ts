import type { Site } from '../../src/sites/kit/site.ts';

/** The file of a site and what it exports, which may not be a site yet. */
export interface SiteFile {
  readonly id: string;
  readonly path: string;
  readonly site: Site | undefined;
}

const files = import.meta.glob<Site | undefined>('../../src/sites/*.ts', { eager: true, import: 'default' });

/** The files of all sites. */
export const siteFiles: readonly SiteFile[] = Object.entries(files).map(([path, site]) => ({
  id: path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
  path: path.replace(/^[./]+/, ''),
  site,
}));
