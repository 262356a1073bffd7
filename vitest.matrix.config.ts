import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import browserTests from './vitest.e2e.config.ts';

const tests = readdirSync('tests/e2e', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/e2e/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.test.ts'));

/** The browser tests that use a sample of a large table, with the whole table. */
export default defineConfig({
  test: {
    ...browserTests.test,
    include: tests.filter((path) => readFileSync(path, 'utf8').includes('sampleTable(')),
    env: { TABLES: 'whole' },
  },
});
