import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Where a module has a stand-in: one that other files load for real, so these files share none with them. */
const withStandIns = [
  'tests/unit/composer/session/session.test.ts',
  'tests/unit/storage/added-sites.test.ts',
];

export default defineConfig({
  resolve: {
    // Outside a browser the polyfill throws as soon as it is loaded.
    alias: {
      'webextension-polyfill': fileURLToPath(new URL('tests/unit/kit/memory-browser.ts', import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: withStandIns },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          exclude: withStandIns,
          // What is imported is loaded once, not for each of a hundred files.
          isolate: false,
        },
      },
    ],
    environment: 'node',
    // Properties are tried on a hundred cases and more, and a busy machine takes its time.
    testTimeout: 30_000,
  },
});
