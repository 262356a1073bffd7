import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { downloadFolder } from './downloads.ts';
import { thisSystem } from './system.ts';

/** The command of `@puppeteer/browsers`. `puppeteer-core` depends on the same version. */
const installer = new URL('../../node_modules/@puppeteer/browsers/lib/cjs/main-cli.js', import.meta.url);
const maxMinutes = 10;

/**
 * Downloads a browser such as `firefox@stable` into the user's cache. If that fails, for example
 * without a network, the cache has no browser afterward.
 */
export function downloadBrowser(name: string): void {
  const folder = downloadFolder(thisSystem);
  console.log(`Downloading ${name} into ${folder} …`);
  spawnSync(process.execPath, [fileURLToPath(installer), 'install', name, '--path', folder], {
    stdio: 'ignore',
    timeout: maxMinutes * 60_000,
  });
}
