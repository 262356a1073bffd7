import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderSites } from '../../../scripts/sites-doc/render-sites.ts';
import { sites } from '../../../src/sites/kit/sites.ts';

it('docs/sites.md is up to date (if not, run: npm run sites-doc)', () => {
  const page = readFileSync(new URL('../../../docs/sites.md', import.meta.url), 'utf8');
  expect(page).toBe(renderSites(sites));
});
