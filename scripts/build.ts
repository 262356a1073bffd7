/**
 * `tsx scripts/build.ts [chrome] [firefox]`: builds the extension into `dist/chrome` and
 * `dist/firefox`. Builds both if no browser is named.
 */
import { spawnSync } from 'node:child_process';
import { isMain } from './is-main.ts';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/**
 * Builds the checkout in `folder` for one browser. If the build fails, the error contains its
 * output.
 */
export function build(target: Target, folder = '.'): void {
  // A new process, because vite.config.ts reads the target from the environment. The mode is always
  // production.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${target} build failed:\n${stdout}${stderr}`);
}

if (isMain(import.meta.url)) {
  const named = targets.filter((target) => process.argv.includes(target));
  for (const target of named.length > 0 ? named : targets) {
    build(target);
    console.log(`Built dist/${target}. Load this folder as an unpacked extension.`);
  }
}
