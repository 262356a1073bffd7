import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Target } from '../build.ts';
import { filesIn, writeFiles } from './folder-files.ts';
import type { Files } from './zip.ts';

/**
 * Builds the files of the source archive for each target, in a temporary folder that contains only
 * them and the installed packages. If a build fails, the error contains its output.
 */
export function rebuild(source: Files, targets: readonly Target[]): Map<Target, Files> {
  const folder = mkdtempSync(join(tmpdir(), 'talkwith-'));
  try {
    writeFiles(folder, source);
    symlinkSync(realpathSync('node_modules'), join(folder, 'node_modules'), 'junction');
    return new Map(
      targets.map((target) => {
        build(target, folder);
        return [target, filesIn(join(folder, 'dist', target))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sorted paths of all files that do not have the same bytes in both. */
export function differentFiles(a: Files, b: Files): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths]
    .filter((path) => Buffer.compare(a.get(path) ?? new Uint8Array(), b.get(path) ?? new Uint8Array()) !== 0)
    .sort();
}
