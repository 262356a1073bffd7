import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/e2e/harness/longest-first.ts';

/** Tests of the built extension in real browsers. Most files share one browser per worker. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: ['tests/e2e/matrix/**'],
    globalSetup: 'tests/e2e/harness/global-setup.ts',
    // A new sample of the large tables in each run. The log shows the seed.
    env: { TABLE_SEED: process.env.TABLE_SEED ?? String(Date.now() % 2 ** 31) },
    // Long enough for a machine that is busy with something else.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The extension stores data with a delay, which is longer on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    // More than cores, because the tests often wait for a browser.
    maxWorkers: 4,
    sequence: { sequencer: LongestFirst },
    // Keeps the browsers, and loads their drivers once per worker.
    isolate: false,
  },
});
