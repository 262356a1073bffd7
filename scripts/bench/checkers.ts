import { statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './bundle.ts';
import type { Check } from './timing.ts';

/** A text checker that is loaded and ready to be timed. */
export interface Checker {
  readonly name: string;
  readonly check: Check;
  readonly loadMs: number;
  /** What a browser has to download. */
  readonly size: string;
}

/** The other checkers. Each is a file of `bench/` that exports `check`. */
export const otherCheckers = ['write-good', 'alex', 'retext', 'vader', 'harper'] as const;

const harperWasm = 'bench/node_modules/harper.js/dist/harper_wasm_bg.wasm';
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** TalkWith's analyzer. Vite bundles it, because `import.meta.glob` finds the rules. */
export async function loadTalkWith(): Promise<Checker> {
  const { file, gzipped } = await bundle('src/analyzer/analyze.ts');
  const start = performance.now();
  const { analyze }: typeof import('../../src/analyzer/analyze.ts') = await import(pathToFileURL(file).href);
  const check: Check = (text) => analyze({ text, kind: 'post', site: null, answers: null });
  return { name: 'TalkWith', check, loadMs: performance.now() - start, size: kilobytes(gzipped) };
}

export async function loadOther(name: (typeof otherCheckers)[number]): Promise<Checker> {
  const entry = new URL(`../../bench/${name}.js`, import.meta.url);
  const start = performance.now();
  const { check }: { check: Check } = await import(entry.href);
  const loadMs = performance.now() - start;
  // Harper is a small script around a large WASM file, which the bundle does not contain.
  if (name === 'harper')
    return { name, check, loadMs, size: `${kilobytes(statSync(harperWasm).size)} WASM, not gzipped` };
  return { name, check, loadMs, size: kilobytes((await bundle(fileURLToPath(entry))).gzipped) };
}
