import { writeFileSync } from 'node:fs';
import { loadModule } from '../load-module.ts';

type Pages = typeof import('./pages.ts');

/** Writes the files that are generated from the rules, and returns their paths. */
export async function writeRulesDoc(): Promise<string[]> {
  const { pages } = await loadModule<Pages>('./scripts/rules-doc/pages.ts', 'The rules');
  for (const { path, content } of pages) writeFileSync(path, content);
  return pages.map(({ path }) => path);
}
