// `npm run rules-doc`: writes the files that are generated from the rules, docs/rules.md and
// src/options/tips/tip-list.json.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

type Pages = typeof import('./rules-doc/pages.ts');

const { module } = await runnerImport<Pages>('./scripts/rules-doc/pages.ts', {
  configFile: false,
  logLevel: 'error',
});
for (const { path, content } of module.pages) writeFileSync(path, content);
