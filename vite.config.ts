import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import { oldestFirefox } from './scripts/browsers/firefox-version.ts';
import { checkMatchPatterns } from './scripts/build/check-match-patterns.ts';
import { addSourceCode, licensesFile } from './scripts/build/third-party-licenses.ts';
import type { KnownSite } from './src/sites/kit/site.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const contentScript = 'src/content/index.ts';

/** Reads `manifest.json`, adds the version and the sites, and adapts it for Firefox. */
async function manifest() {
  const written = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { sites } = (
    await runnerImport<{ sites: readonly KnownSite[] }>('./src/sites/kit/sites.ts', { configFile: false })
  ).module;
  checkMatchPatterns(sites);
  const [content] = written.content_scripts;
  const filled = {
    ...written,
    version,
    content_scripts: [{ ...content, matches: sites.flatMap((site) => site.matches) }],
  };
  if (target === 'chrome') return filled;
  // Firefox needs no schema for enterprise policies.
  const { minimum_chrome_version: _, storage: __, background, ...common } = filled;
  return {
    ...common,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'talkwith@talkwith.example',
        // The first version with the data collection declaration on all platforms and the Highlight
        // API.
        strict_min_version: `${oldestFirefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Adds the license to both builds, and the schema for enterprise policies to the Chrome build. */
const extraFiles: Plugin = {
  name: 'talkwith:extra-files',
  generateBundle() {
    const schema = target === 'chrome' ? ['policy.schema.json'] : [];
    for (const fileName of ['LICENSE', ...schema])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
  },
};

export default defineConfig(async () => ({
  plugins: [
    extraFiles,
    addSourceCode,
    crx({
      manifest: await manifest(),
      browser: target,
      contentScripts: { standaloneFiles: [contentScript] },
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    // The oldest browsers that the manifest allows.
    target: ['chrome123', `firefox${oldestFirefox}`],
    modulePreload: false,
    license: { fileName: licensesFile },
    rollupOptions: { input: { practice: 'src/practice/index.html' } },
  },
}));
