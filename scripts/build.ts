/**
 * `tsx scripts/build.ts [chrome] [firefox]`: builds the extension into `dist/chrome` and
 * `dist/firefox`. Builds both if no browser is named.
 */
import { spawnSync } from 'node:child_process';
import { buildProblem } from './build/build-problem.ts';
import { isMain } from './is-main.ts';
import { PlainError, printPlainErrors } from './plain-error.ts';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/**
 * Builds the checkout in `folder` for one browser, with more arguments for Vite if given. If the
 * build fails, the message of the error has the first problem.
 */
export function build(target: Target, folder = '.', viteArguments: readonly string[] = []): void {
  // A new process, because vite.config.ts reads the target from the environment. The mode is always
  // production.
  const vite = ['node_modules/vite/bin/vite.js', 'build', ...viteArguments];
  const { status, stdout, stderr } = spawnSync(process.execPath, vite, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
    encoding: 'utf8',
  });
  if (status !== 0) throw new PlainError(`The ${target} build failed: ${buildProblem(stderr + stdout)}`);
}

if (isMain(import.meta.url)) {
  printPlainErrors();
  const named = targets.filter((target) => process.argv.includes(target));
  for (const target of named.length > 0 ? named : targets) {
    build(target);
    console.log(`Built dist/${target}. Load this folder as an unpacked extension.`);
  }
}
