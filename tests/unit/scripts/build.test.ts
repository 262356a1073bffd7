import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyOfProject } from './copy-of-project.ts';

const { folder, remove } = copyOfProject();
afterAll(remove);

/** Runs `npm run build` in the copy, without npm. */
const build = () =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });

describe('npm run build', () => {
  it('builds for both browsers in a folder with a space and an umlaut', () => {
    const { status, stdout, stderr } = build();
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const browser of ['chrome', 'firefox']) {
      expect(stdout).toContain(`Built dist/${browser}.`);
      const manifest = JSON.parse(readFileSync(join(folder, `dist/${browser}/manifest.json`), 'utf8'));
      expect(manifest.content_scripts[0].matches).toContain('https://x.com/*');
    }
  });
});
