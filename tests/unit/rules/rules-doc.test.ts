import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pages } from '../../../scripts/rules-doc/pages.ts';

it.each(pages)('$path is up to date with the rules (if not: npm run rules-doc)', ({ path, content }) => {
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(content);
});
