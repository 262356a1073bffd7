import { defineConfig } from 'vitest/config';

/** The built extension in real browsers. Each file has a browser of its own. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/harness/global-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is stored is seen a while after what stores it, and longer on a machine that is busy.
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 3,
    // What drives the browsers is loaded once for each of the three, not for each file.
    isolate: false,
  },
});
