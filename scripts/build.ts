/**
 * Builds the extension: `tsx scripts/build.ts [chrome] [firefox]`, both when none is named. What to load
 * unpacked is then in `dist/chrome` and `dist/firefox`.
 */
import { spawnSync } from 'node:child_process';

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Builds the checkout in `folder` for one browser. Throws with the build's own words when it fails. */
export function build(target: Target, folder = '.'): void {
  // A process of its own, because the target is read when the configuration is. The mode is not to depend on who asks.
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', TARGET: target },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${target} build failed:\n${stdout}${stderr}`);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const named = targets.filter((target) => process.argv.includes(target));
  for (const target of named.length > 0 ? named : targets) {
    build(target);
    console.log(`dist/${target} is ready to load.`);
  }
}
