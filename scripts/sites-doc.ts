// `npm run sites-doc`: writes docs/sites.md from src/sites.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { renderSites } from './sites-doc/render-sites.ts';

type Sites = typeof import('../src/sites/kit/sites.ts');

const { module } = await runnerImport<Sites>('./src/sites/kit/sites.ts', {
  configFile: false,
  logLevel: 'error',
});
writeFileSync('docs/sites.md', renderSites(module.sites));
