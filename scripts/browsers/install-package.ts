import { spawnSync } from 'node:child_process';
import { onPath, thisSystem } from './system.ts';

/** Installs a Debian package if the user is root on Debian. Returns whether it tried. */
export function installPackage(name: string): boolean {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || !onPath(thisSystem, ['apt-get']).some(thisSystem.isProgram)) return false;
  console.log(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return true;
}
