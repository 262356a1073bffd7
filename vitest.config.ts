import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Outside a browser the polyfill throws as soon as it is loaded.
    alias: {
      'webextension-polyfill': fileURLToPath(new URL('tests/unit/kit/memory-browser.ts', import.meta.url)),
    },
  },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    // Properties are tried on a hundred cases and more, and a busy machine takes its time.
    testTimeout: 30_000,
  },
});
