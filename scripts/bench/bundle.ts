import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface Bundle {
  /** Where the module was written. */
  readonly file: string;
  /** Its minified size once gzipped, in bytes. */
  readonly gzipped: number;
}

/** Bundles one entry as a browser would get it: minified, one file. */
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
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  const file = join(outDir, 'bundle.mjs');
  writeFileSync(file, code);
  return { file, gzipped: gzipSync(code, { level: 9 }).length };
}
