import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PlainError } from './plain-error.ts';

/** Folders to search for browsers that are not on the PATH. */
const macApps = '/Applications';
const windowsPrograms = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
];

/**
 * Like `findChromium`, but installs the Debian package first if there is no Chromium and the user
 * is root.
 */
export const ensureChromium = () => ensure(findChromium, 'chromium');

/**
 * Like `findFirefox`, but installs the Debian package first if there is no Firefox and the user is
 * root.
 */
export const ensureFirefox = () => ensure(findFirefox, 'firefox-esr');

function ensure(find: () => string, debianPackage: string): string {
  try {
    return find();
  } catch (notFound) {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    if (!isRoot || onPath(['apt-get']).every((path) => !isProgram(path))) throw notFound;
    console.log(`Installing ${debianPackage} with apt-get …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', debianPackage], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    return find();
  }
}

/**
 * The path of a Chromium: an installed one, or one that Playwright has downloaded. Chrome is the
 * last choice, because newer versions ignore `--load-extension`. Throws an error that says what to
 * install.
 */
export function findChromium(): string {
  return (
    firstProgram([
      process.env.CHROMIUM_PATH,
      ...onPath(['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable']),
      join(macApps, 'Chromium.app/Contents/MacOS/Chromium'),
      join(macApps, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...windowsPrograms.map((folder) => folder && join(folder, 'Microsoft/Edge/Application/msedge.exe')),
      ...playwrightChromiums(),
      ...onPath(['google-chrome-for-testing', 'google-chrome']),
    ]) ??
    fail(
      'No Chromium was found. Install Chromium (or run `npx playwright install chromium`), or set CHROMIUM_PATH.',
    )
  );
}

/** The path of an installed Firefox. Throws an error that says what to install. */
export function findFirefox(): string {
  return (
    firstProgram([
      process.env.FIREFOX_PATH,
      ...onPath(['firefox-esr', 'firefox', 'firefox-developer-edition']),
      join(macApps, 'Firefox.app/Contents/MacOS/firefox'),
      ...windowsPrograms.map((folder) => folder && join(folder, 'Mozilla Firefox/firefox.exe')),
    ]) ?? fail('No Firefox was found. Install Firefox 142 or newer, or set FIREFOX_PATH.')
  );
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** https://playwright.dev/docs/browsers#managing-browser-binaries */
function playwrightChromiums(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ];
  const binaries = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
  ];
  return caches
    .filter((cache): cache is string => !!cache && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .flatMap((name) => binaries.map((binary) => join(cache, name, binary))),
    );
}

function firstProgram(paths: readonly (string | undefined)[]): string | null {
  return paths.find((path): path is string => !!path && isProgram(path)) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(message: string): never {
  throw new PlainError(message);
}
