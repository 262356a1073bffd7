import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface Bundle {
  /** The path of the bundled module, in a new temporary folder. */
  readonly file: string;
  /** Its size in bytes, minified and gzipped. */
  readonly gzipped: number;
}

/** Bundles a module and its imports into one minified file, as a browser would load it. */
export async function bundle(entry: string): Promise<Bundle> {
  const outDir = mkdtempSync(join(tmpdir(), 'talkwith-bench-'));
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir,
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rollupOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const file = join(outDir, 'bundle.mjs');
  writeFileSync(file, code);
  return { file, gzipped: gzipSync(code, { level: 9 }).length };
}
