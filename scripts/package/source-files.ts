import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './zip.ts';

/**
 * The paths of all files of the checkout `root` that git does not ignore, relative to `root`.
 * Throws an error if `root` is not a git checkout.
 */
export function sourcePaths(root: string): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Reads all files of `sourcePaths`. */
export function sourceFiles(root: string): Files {
  return new Map(sourcePaths(root).map((path) => [path, readFileSync(join(root, path))]));
}

/** Whether the checkout `root` has uncommitted changes. */
export function hasUncommittedChanges(root: string): boolean {
  return execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }) !== '';
}
