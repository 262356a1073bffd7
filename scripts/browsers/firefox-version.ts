import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The oldest Firefox that the manifest allows. */
export const oldestFirefox = 142;

/**
 * The major version of the Firefox at `path`, or null if it is unknown. Reads it from a file beside
 * the program, because Firefox prints no version on Windows; a script that starts Firefox has no
 * such file.
 */
export function firefoxVersion(path: string): number | null {
  const version = versionInFile(path) ?? (process.platform === 'win32' ? null : printedVersion(path));
  return version === null ? null : Number(version);
}

function versionInFile(path: string): string | null {
  // The second is the path on macOS.
  for (const file of ['application.ini', '../Resources/application.ini']) {
    try {
      const text = readFileSync(join(dirname(realpathSync(path)), file), 'utf8');
      return /^Version=(\d+)/m.exec(text)?.[1] ?? null;
    } catch {
      // Next, the other file.
    }
  }
  return null;
}

function printedVersion(path: string): string | null {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /Firefox (\d+)/.exec(stdout ?? '')?.[1] ?? null;
}
