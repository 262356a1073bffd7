import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Files that mock a module which other test files use unmocked, so they run in a separate project.
 */
const filesWithMocks = [
  'tests/unit/composer/session/session.test.ts',
  'tests/unit/storage/added-sites.test.ts',
];

const memoryBrowser = fileURLToPath(new URL('tests/unit/kit/memory-browser.ts', import.meta.url));

export default defineConfig({
  resolve: {
    // Outside a browser, the real polyfill throws an error, and there is no API.
    alias: [
      { find: 'webextension-polyfill', replacement: memoryBrowser },
      { find: /^.*\/browser\/extension-api\.ts$/, replacement: memoryBrowser },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'with mocks', include: filesWithMocks },
      },
      {
        extends: true,
        test: {
          name: 'without mocks',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          exclude: filesWithMocks,
          // Loads each module once, not again for each of a hundred files.
          isolate: false,
        },
      },
    ],
    // By default, Vitest leaves one core free.
    maxWorkers: '100%',
    environment: 'node',
    // Property tests run a hundred cases or more, which takes long on a busy machine.
    testTimeout: 30_000,
  },
});
