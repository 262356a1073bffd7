import { PlainError } from '../plain-error.ts';
import { chromiumPaths, firefoxPaths } from './browser-paths.ts';
import { oldestFirefox } from './firefox-version.ts';
import type { System } from './system.ts';

/**
 * The path of a Chromium: CHROMIUM_PATH, an installed one, or a downloaded one. Throws a plain
 * error that says what to install.
 */
export function chromiumOn(system: System): string {
  const path = pathInEnv(system, 'CHROMIUM_PATH') ?? chromiumPaths(system).find(system.isProgram);
  if (path !== undefined) return path;
  throw new PlainError(
    'No Chromium was found. Install Chromium or Edge (or run `npx playwright install chromium`), or set CHROMIUM_PATH.',
  );
}

/**
 * The path of a Firefox that is new enough: FIREFOX_PATH, an installed one, or a downloaded one.
 * `versionOf` returns a major version, or null if it is unknown. Throws a plain error that says
 * what to install.
 */
export function firefoxOn(system: System, versionOf: (path: string) => number | null): string {
  const named = pathInEnv(system, 'FIREFOX_PATH');
  const paths = named === undefined ? firefoxPaths(system) : [named];
  const toInstall = `Install Firefox ${oldestFirefox} or newer, or set FIREFOX_PATH.`;
  let problem = `No Firefox was found. ${toInstall}`;
  for (const path of paths.filter(system.isProgram)) {
    const version = versionOf(path);
    if (version === null || version >= oldestFirefox) return path;
    problem = `The Firefox ${path} is too old: version ${version}. ${toInstall}`;
  }
  throw new PlainError(problem);
}

/** The path in an environment variable, or undefined if it is not set. */
function pathInEnv({ env, isProgram }: System, name: string): string | undefined {
  const path = env[name];
  if (path === undefined || path === '') return undefined;
  if (!isProgram(path)) throw new PlainError(`${name} is “${path}”, which is not a program.`);
  return path;
}
