import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import browserTests from './vitest.e2e.config.ts';

const tests = readdirSync('tests/e2e', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/e2e/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'));

const isInMatrix = (path: string): boolean =>
  path.includes('/matrix/') ||
  /\b(sample|sampleTable|sampleRows|soakFactor)\b/.test(readFileSync(path, 'utf8'));

/** The tests in `tests/e2e/matrix`, and those with large tables, of which `npm test` runs a sample. */
export default defineConfig({
  test: {
    ...browserTests.test,
    include: tests.filter(isInMatrix),
    exclude: [],
    env: { TABLES: 'whole' },
  },
});
