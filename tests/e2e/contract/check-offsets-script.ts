import { build } from 'vite';

/** Bundles `check-offsets-in-page.ts` with the product code that it uses, to run in a page. */
export async function checkOffsetsScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: `${import.meta.dirname}/check-offsets-in-page.ts`,
        formats: ['iife'],
        name: 'checkOffsets',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const chunk = first?.output.find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Vite built no script from check-offsets-in-page.ts.');
  return chunk.code;
}
