// Writes docs/rules.md from the rules themselves: npx tsx scripts/rules-doc.ts
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { renderRules } from './rules-doc/render-rules.ts';

type Documented = typeof import('./rules-doc/documented-rules.ts');

const { module } = await runnerImport<Documented>('./scripts/rules-doc/documented-rules.ts', {
  configFile: false,
  logLevel: 'error',
});
writeFileSync('docs/rules.md', renderRules(module.documentedRules));
