import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path without symbolic links and, on Windows, in the letter case that the disk has. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/**
 * Whether the module with this `import.meta.url` is the script that Node was started with.
 * Compares real paths, because the URL and the argument differ where a folder is a symbolic link or
 * has a space, an umlaut or another letter case in its name. `windows` is for tests.
 */
export function isMain(
  moduleUrl: string,
  script: string | undefined = process.argv[1],
  { real = realPath, windows = process.platform === 'win32' } = {},
): boolean {
  if (script === undefined) return false;
  const path = real(fileURLToPath(moduleUrl, { windows }));
  return path !== null && path === real(script);
}
