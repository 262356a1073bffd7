import { joinOn, type System } from './system.ts';

/** Chromium inside a folder such as `chrome-linux64`. */
const chromiumPrograms: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome'],
  darwin: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: ['chrome.exe'],
};

/** Firefox inside the folder of a version. */
const firefoxPrograms: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['firefox/firefox'],
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['core/firefox.exe', 'firefox/firefox.exe'],
};

/** Where this project downloads browsers to. */
export const downloadFolder = (system: System): string => joinOn(system, system.home, '.cache', 'talkwith');

/** Where a Chromium would be that Playwright, Puppeteer or this project has downloaded. */
export function downloadedChromiums(system: System): string[] {
  const versions = [
    ...playwrightFolders(system).flatMap((folder) => versionsIn(system, folder, /^chromium-\d+$/)),
    ...puppeteerVersions(system, 'chrome'),
  ];
  // The folder has one of many names, such as chrome-linux, chrome-linux64 and chrome-mac-arm64.
  return versions.flatMap((version) =>
    system
      .list(version)
      .filter((name) => name.startsWith('chrome-'))
      .flatMap((name) =>
        (chromiumPrograms[system.platform] ?? []).map((program) => joinOn(system, version, name, program)),
      ),
  );
}

/** Where a Firefox would be that Puppeteer or this project has downloaded. */
export function downloadedFirefoxes(system: System): string[] {
  return puppeteerVersions(system, 'firefox').flatMap((version) =>
    (firefoxPrograms[system.platform] ?? []).map((program) => joinOn(system, version, program)),
  );
}

/** https://playwright.dev/docs/browsers#managing-browser-binaries */
function playwrightFolders(system: System): string[] {
  const { platform, env, home } = system;
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    linux: env.XDG_CACHE_HOME ?? joinOn(system, home, '.cache'),
    darwin: joinOn(system, home, 'Library/Caches'),
    win32: env.LOCALAPPDATA ?? joinOn(system, home, 'AppData/Local'),
  };
  const cache = caches[platform];
  const folders = [env.PLAYWRIGHT_BROWSERS_PATH, cache && joinOn(system, cache, 'ms-playwright')];
  return folders.flatMap((folder) => (folder ? [folder] : []));
}

/** https://pptr.dev/browsers-api lists the folders: one for each browser, in it one per version. */
function puppeteerVersions(system: System, browser: string): string[] {
  const folders = [downloadFolder(system), joinOn(system, system.home, '.cache', 'puppeteer')];
  return folders.flatMap((folder) => versionsIn(system, joinOn(system, folder, browser), /^(linux|mac|win)/));
}

/** The folders of versions in `folder`, newest first. */
function versionsIn(system: System, folder: string, pattern: RegExp): string[] {
  return system
    .list(folder)
    .filter((name) => pattern.test(name))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => joinOn(system, folder, name));
}
