import { fileURLToPath } from 'node:url';
import { createServer, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running server of the gallery. */
export interface GalleryServer {
  /** Its address, with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Prepares each page of the extension before its own script runs. */
const preparePages: Plugin = {
  name: 'talkwith:gallery',
  transformIndexHtml: (_, { path }) =>
    path === '/tests/gallery/index.html'
      ? []
      : [{ tag: 'script', attrs: { type: 'module', src: '/tests/gallery/prepare.ts' }, injectTo: 'head' }],
};

/** Serves the gallery and the pages it shows, from the source. After a change, they reload. */
export async function startGalleryServer(): Promise<GalleryServer> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preparePages],
    resolve: {
      alias: [
        { find: 'webextension-polyfill', replacement: `${root}tests/gallery/browser.ts` },
        {
          find: /^.*\/browser\/extension-api\.ts$/,
          replacement: `${root}tests/gallery/browser.ts`,
        },
        { find: /^.*\/trusted\.ts$/, replacement: `${root}tests/gallery/untrusted.ts` },
      ],
    },
    // The packages are ready to be served as they are. Bundling them would reload open pages.
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { port: 0, watch: { ignored: ['**/dist/**', '**/docs/**'] } },
  });
  await server.listen();
  const [url = ''] = server.resolvedUrls?.local ?? [];
  return { url, close: () => server.close() };
}
