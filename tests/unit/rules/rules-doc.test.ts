import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentedRules } from '../../../scripts/rules-doc/documented-rules.ts';
import { renderRules } from '../../../scripts/rules-doc/render-rules.ts';

it('docs/rules.md says what the rules say (if not: npx tsx scripts/rules-doc.ts)', () => {
  const page = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(renderRules(documentedRules));
});
