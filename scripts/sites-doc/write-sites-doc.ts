import { writeFileSync } from 'node:fs';
import { loadModule } from '../load-module.ts';
import { renderSites } from './render-sites.ts';

type Sites = typeof import('../../src/sites/kit/sites.ts');

const path = 'docs/sites.md';

/** Writes the page that is generated from the sites, and returns its path. */
export async function writeSitesDoc(): Promise<string[]> {
  const { sites } = await loadModule<Sites>('./src/sites/kit/sites.ts', 'The sites');
  writeFileSync(path, renderSites(sites));
  return [path];
}
