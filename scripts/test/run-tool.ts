import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The scripts of the installed tools. Node runs them: `node_modules/.bin` differs on Windows. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
} as const;

/** Runs an installed tool, shows its output, and returns whether it succeeded. */
export function runTool(name: keyof typeof tools, args: readonly string[]): boolean {
  const script = join('node_modules', tools[name]);
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0;
}
