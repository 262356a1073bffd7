import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildProblem } from '../build/build-problem.ts';
import type { Target } from '../build.ts';
import { PlainError } from '../plain-error.ts';

/** The folder of the build that the browser has loaded. */
export const devFolder = (target: Target): string =>
  fileURLToPath(new URL(`../../dist/dev/${target}`, import.meta.url));

/**
 * Builds the extension into `devFolder`, readable and with source maps. It is the build of
 * `npm run build` in every other way. If the build fails, the folder keeps the last good build, and
 * the message of the error has the first problem. If `signal` aborts, the build stops and fails.
 */
export async function buildForDev(target: Target, signal: AbortSignal): Promise<void> {
  const folder = devFolder(target);
  // A failed build can leave an empty folder.
  const next = `${folder}-next`;
  const flags = ['--outDir', next, '--minify', 'false', '--sourcemap', 'inline'];
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...flags], {
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
    signal,
  });
  let output = '';
  for (const stream of [child.stderr, child.stdout])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((done, fail) =>
    child.once('error', fail).once('close', done),
  );
  if (code !== 0) throw new PlainError(buildProblem(output));
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}
