import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../../scripts/package/folder-files.ts';
import { sourceFiles } from '../../../scripts/package/source-files.ts';
import { root } from '../repository/source-tree.ts';

/** A copy of the project, to build in and to break. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a script as the commands of package.json do. */
  run(script: string, args?: readonly string[], env?: NodeJS.ProcessEnv): SpawnSyncReturns<string>;
  remove(): void;
}

/**
 * Copies the project, with fixtures but without tests, into a new folder called `a b/ü`, and links
 * its packages.
 * A space and a letter that is not ASCII are where paths made from URLs go wrong.
 */
export function copyOfProject(): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'talkwith-'));
  const folder = join(parent, 'a b', 'ü');
  mkdirSync(folder, { recursive: true });
  const isCopied = (path: string) => !path.startsWith('tests/') || path.startsWith('tests/fixtures/');
  writeFiles(folder, new Map([...sourceFiles(root)].filter(([path]) => isCopied(path))));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    run: (script, args = [], env = {}) =>
      spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script, ...args], {
        cwd: folder,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
