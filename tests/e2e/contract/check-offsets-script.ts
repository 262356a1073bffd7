import { build } from 'vite';

/** `check-offsets-in-page.ts` and what it uses of the product, as a script for a page. */
export async function checkOffsetsScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/check-offsets-in-page.ts`, formats: ['iife'], name: 'map' },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The script was not built.');
  return chunk.code;
}
