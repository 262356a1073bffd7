import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Print } from './run-stages.ts';

/** The scripts of the installed tools. Node runs them: `node_modules/.bin` differs on Windows. */
const tools = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  vitest: 'vitest/vitest.mjs',
  'web-ext': 'web-ext/bin/web-ext.js',
} as const;
export type ToolName = keyof typeof tools;

/**
 * Runs an installed tool, prints its output, and resolves to whether it succeeded. If `signal`
 * aborts, the tool is ended.
 */
export async function runTool(
  name: ToolName,
  args: readonly string[],
  print: Print,
  signal?: AbortSignal,
): Promise<boolean> {
  const running = spawn(process.execPath, [join('node_modules', tools[name]), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // The output goes through a pipe, but the terminal can still show colors.
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    signal,
  });
  for (const output of [running.stdout, running.stderr]) output.setEncoding('utf8').on('data', print);
  const [status] = await once(running, 'close').catch(() => [1]);
  return status === 0;
}
