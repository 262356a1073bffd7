/**
 * Installs the npm packages of the given folders (default: the project) if they are missing or
 * outdated. This script is JavaScript, because it runs before the packages that run TypeScript are
 * installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// The versions that all packages support; package.json has the same.
if (!(major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19))) {
  console.error(`TalkWith needs Node 20.19, 22.13, 24, or newer. Your version is ${process.versions.node}.`);
  process.exit(1);
}

const root = new URL('..', import.meta.url);

/** The packages in a lock file, or null if the file does not exist. @param {URL} file */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {URL} folder */
function isUpToDate(folder) {
  const wanted = packagesIn(new URL('package-lock.json', folder));
  const installed = packagesIn(new URL('node_modules/.package-lock.json', folder));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ['.']) {
  const folder = new URL(`${name}/`, root);
  if (isUpToDate(folder)) continue;
  console.log(`Installing packages${name === '.' ? '' : ` for ${name}`} with npm ci …`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: isWindows },
  );
  if (status !== 0) {
    console.error(
      'Installing the packages failed. See the output of `npm ci` above, then run the command again.',
    );
    process.exit(1);
  }
}
