import { defineConfig } from 'vitest/config';

/** Tests of the built extension in real browsers. Each file starts its own browser. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/harness/global-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The extension stores data with a delay, which is longer on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 3,
    // Loads the browser drivers once per worker, not again for each file.
    isolate: false,
  },
});
