import { downloadedChromiums, downloadedFirefoxes } from './downloads.ts';
import { inApplications, inProgramFiles, onPath, type System } from './system.ts';

const onLinux = ({ platform }: System, paths: readonly string[]) => (platform === 'linux' ? paths : []);

/**
 * The paths where a Chromium can be, best first: Chromium, Edge, a downloaded Chromium, Brave.
 * Chrome is last, because newer versions ignore `--load-extension`.
 */
export function chromiumPaths(system: System): string[] {
  return [
    ...onPath(system, ['chromium', 'chromium-browser']),
    ...onLinux(system, [
      '/snap/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/usr/lib/chromium-browser/chromium-browser',
      '/usr/lib64/chromium-browser/chromium-browser',
    ]),
    ...inApplications(system, [['Chromium', 'Chromium']]),
    ...inProgramFiles(system, ['Chromium/Application/chrome.exe']),

    ...onPath(system, [
      'microsoft-edge',
      'microsoft-edge-stable',
      'microsoft-edge-beta',
      'microsoft-edge-dev',
    ]),
    ...onLinux(system, ['/opt/microsoft/msedge/microsoft-edge']),
    ...inApplications(system, [['Microsoft Edge', 'Microsoft Edge']]),
    ...inProgramFiles(system, ['Microsoft/Edge/Application/msedge.exe']),

    ...downloadedChromiums(system),
    ...onPath(system, ['google-chrome-for-testing']),

    ...onPath(system, ['brave-browser', 'brave-browser-stable', 'brave']),
    ...onLinux(system, ['/snap/bin/brave', '/opt/brave.com/brave/brave-browser']),
    ...inApplications(system, [['Brave Browser', 'Brave Browser']]),
    ...inProgramFiles(system, ['BraveSoftware/Brave-Browser/Application/brave.exe']),

    ...onPath(system, ['google-chrome', 'google-chrome-stable']),
    ...onLinux(system, ['/opt/google/chrome/google-chrome']),
    ...inApplications(system, [['Google Chrome', 'Google Chrome']]),
    ...inProgramFiles(system, ['Google/Chrome/Application/chrome.exe']),
  ];
}

/** The paths where a Firefox can be, best first. */
export function firefoxPaths(system: System): string[] {
  return [
    ...onPath(system, ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-devedition']),
    ...onLinux(system, [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/usr/lib/firefox-developer-edition/firefox',
      '/usr/lib/firefox-devedition/firefox-devedition',
      '/opt/firefox/firefox',
      '/opt/firefox-esr/firefox',
      '/opt/firefox-developer-edition/firefox',
      '/snap/bin/firefox',
    ]),
    ...inApplications(system, [
      ['Firefox', 'firefox'],
      ['Firefox ESR', 'firefox'],
      ['Firefox Developer Edition', 'firefox'],
    ]),
    ...inProgramFiles(system, [
      'Mozilla Firefox/firefox.exe',
      'Mozilla Firefox ESR/firefox.exe',
      'Firefox Developer Edition/firefox.exe',
    ]),
    ...downloadedFirefoxes(system),
  ];
}
