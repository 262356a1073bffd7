/**
 * Installs the packages of the folders named, or of the project, where they are missing or stale. The only script that is not TypeScript,
 * because it has to run before there is anything to run TypeScript with.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`TalkWith needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const root = new URL('..', import.meta.url);

/** The packages a lock file lists, or null where there is none. @param {URL} file */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @param {URL} folder */
function isFresh(folder) {
  const wanted = packagesIn(new URL('package-lock.json', folder));
  const installed = packagesIn(new URL('node_modules/.package-lock.json', folder));
  if (wanted === null || installed === null) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : ['.']) {
  const folder = new URL(`${name}/`, root);
  if (isFresh(folder)) continue;
  console.log(`Installing packages${name === '.' ? '' : ` of ${name}`} (npm ci) …`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(
    isWindows ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: isWindows },
  );
  if (status !== 0) {
    console.error('The packages could not be installed: `npm ci` failed, see above.');
    process.exit(1);
  }
}
