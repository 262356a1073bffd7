import { readFileSync } from 'node:fs';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, runnerImport } from 'vite';
import type { KnownSite } from './src/sites/kit/site.ts';

const target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
const contentScript = 'src/content/index.ts';

/** `manifest.json` is the manifest; this fills in what is known elsewhere, and what differs for Firefox. */
async function manifest() {
  const written = JSON.parse(readFileSync('manifest.json', 'utf8'));
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { sites } = (
    await runnerImport<{ sites: readonly KnownSite[] }>('./src/sites/kit/sites.ts', { configFile: false })
  ).module;
  const [content] = written.content_scripts;
  const filled = {
    ...written,
    version,
    content_scripts: [{ ...content, matches: sites.flatMap((site) => site.matches) }],
  };
  if (target === 'chrome') return filled;
  // Firefox takes what an organization asks for without a schema.
  const { minimum_chrome_version: _, storage: __, background, ...common } = filled;
  return {
    ...common,
    background: { scripts: [background.service_worker], type: background.type },
    browser_specific_settings: {
      gecko: {
        id: 'talkwith@talkwith.example',
        // The first that shows the data declaration on every platform, and has the Highlight API.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** The licenses go where the code goes, and to Chrome the schema of what an organization may ask for. */
const besides: Plugin = {
  name: 'talkwith:besides',
  generateBundle() {
    const schema = target === 'chrome' ? ['policy.schema.json'] : [];
    for (const fileName of ['LICENSE', 'THIRD_PARTY_LICENSES.txt', ...schema])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
  },
};

export default defineConfig(async () => ({
  plugins: [
    besides,
    crx({
      manifest: await manifest(),
      browser: target,
      contentScripts: { standaloneFiles: [contentScript] },
    }),
  ],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    // The oldest browsers the manifest admits.
    target: ['chrome123', 'firefox142'],
    modulePreload: false,
    rollupOptions: { input: { practice: 'src/practice/index.html' } },
  },
}));
