import { describe, expect, it } from 'vitest';
import { chromiumOn, firefoxOn } from '../../../../scripts/browsers/find-browser.ts';
import { oldestFirefox } from '../../../../scripts/browsers/firefox-version.ts';
import { fakeSystem } from './fake-system.ts';

type Case = readonly ['linux' | 'darwin' | 'win32', string];
const macApp = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
const local = 'C:\\Users\\ana\\AppData\\Local';

const chromiums: readonly Case[] = [
  ['linux', '/usr/bin/chromium'],
  ['linux', '/usr/local/bin/chromium-browser'],
  ['linux', '/snap/bin/chromium'],
  ['linux', '/usr/lib/chromium/chromium'],
  ['linux', '/usr/bin/microsoft-edge-stable'],
  ['linux', '/opt/microsoft/msedge/microsoft-edge'],
  ['linux', '/users/ana/.cache/ms-playwright/chromium-1200/chrome-linux/chrome'],
  ['linux', '/users/ana/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome'],
  ['linux', '/users/ana/.cache/ms-playwright/chromium-1200/chrome-linux-arm64/chrome'],
  ['linux', '/users/ana/.cache/talkwith/chrome/linux-142.0.1/chrome-linux64/chrome'],
  ['linux', '/users/ana/.cache/puppeteer/chrome/linux-142.0.1/chrome-linux64/chrome'],
  ['linux', '/opt/brave.com/brave/brave-browser'],
  ['linux', '/usr/bin/google-chrome-stable'],
  ['linux', '/opt/google/chrome/google-chrome'],
  ['darwin', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['darwin', '/users/ana/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['darwin', '/opt/homebrew/bin/chromium'],
  ['darwin', '/users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['darwin', '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
  ['darwin', `/users/ana/Library/Caches/ms-playwright/chromium-1200/chrome-mac-x64/${macApp}`],
  ['darwin', `/users/ana/Library/Caches/ms-playwright/chromium-1200/chrome-mac-arm64/${macApp}`],
  [
    'darwin',
    '/users/ana/Library/Caches/ms-playwright/chromium-1100/chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ],
  ['darwin', `/users/ana/.cache/talkwith/chrome/mac_arm-142.0.1/chrome-mac-arm64/${macApp}`],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', `${local}\\Chromium\\Application\\chrome.exe`],
  ['win32', 'C:\\tools\\chromium.exe'],
  ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['win32', 'C:\\Program Files\\BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  ['win32', `${local}\\ms-playwright\\chromium-1200\\chrome-win\\chrome.exe`],
  ['win32', `${local}\\ms-playwright\\chromium-1200\\chrome-win64\\chrome.exe`],
  ['win32', 'C:\\Users\\ana\\.cache\\talkwith\\chrome\\win64-142.0.1\\chrome-win64\\chrome.exe'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
];

describe('chromiumOn', () => {
  it.each(chromiums)('finds on %s %s', (platform, path) => {
    expect(chromiumOn(fakeSystem(platform, [path]))).toBe(path);
  });

  it.each(['linux', 'darwin', 'win32'] as const)(
    'takes Chrome on %s only if there is no other',
    (platform) => {
      const paths = chromiums.filter(([system]) => system === platform).map(([, path]) => path);
      const isChrome = (path: string) => /google-chrome|Google Chrome\.app|Google\\Chrome/.test(path);
      const chromes = paths.filter((path) => isChrome(path) || path.startsWith('/opt/google/'));
      expect(chromes.length).toBeGreaterThan(0);
      for (const other of paths.filter((path) => !chromes.includes(path)))
        expect(chromiumOn(fakeSystem(platform, [...chromes, other]))).toBe(other);
    },
  );

  it('takes the newest that Playwright has downloaded', () => {
    const versions = ['999', '1200', '1099'].map(
      (version) => `/users/ana/.cache/ms-playwright/chromium-${version}/chrome-linux64/chrome`,
    );
    expect(chromiumOn(fakeSystem('linux', versions))).toBe(versions[1]);
  });

  it('searches the folders that environment variables name', () => {
    const inFolder = '/browsers/chromium-1200/chrome-linux64/chrome';
    expect(chromiumOn(fakeSystem('linux', [inFolder], { PLAYWRIGHT_BROWSERS_PATH: '/browsers' }))).toBe(
      inFolder,
    );
    const inCache = '/cache/ms-playwright/chromium-1200/chrome-linux64/chrome';
    expect(chromiumOn(fakeSystem('linux', [inCache], { XDG_CACHE_HOME: '/cache' }))).toBe(inCache);
  });

  it('takes the program in CHROMIUM_PATH before all others', () => {
    const programs = ['/usr/bin/chromium', '/mine/chrome'];
    expect(chromiumOn(fakeSystem('linux', programs, { CHROMIUM_PATH: '/mine/chrome' }))).toBe('/mine/chrome');
    expect(chromiumOn(fakeSystem('linux', programs, { CHROMIUM_PATH: '' }))).toBe('/usr/bin/chromium');
  });

  it('fails with one line if CHROMIUM_PATH is not a program', () => {
    const system = fakeSystem('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/mine/chrome' });
    expect(() => chromiumOn(system)).toThrow(/^CHROMIUM_PATH is “\/mine\/chrome”, which is not a program\.$/);
  });

  it.each(['linux', 'darwin', 'win32'] as const)('says on %s what to install, in one line', (platform) => {
    expect(() => chromiumOn(fakeSystem(platform, []))).toThrow(
      /^No Chromium was found\. Install Chromium or Edge .*, or set CHROMIUM_PATH\.$/,
    );
  });
});

const firefoxes: readonly Case[] = [
  ['linux', '/usr/bin/firefox-esr'],
  ['linux', '/usr/local/bin/firefox'],
  ['linux', '/usr/bin/firefox-developer-edition'],
  ['linux', '/usr/lib/firefox/firefox'],
  ['linux', '/opt/firefox/firefox'],
  ['linux', '/snap/bin/firefox'],
  ['linux', '/users/ana/.cache/talkwith/firefox/linux-stable_150.0/firefox/firefox'],
  ['darwin', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  ['darwin', '/users/ana/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'],
  ['darwin', '/users/ana/.cache/talkwith/firefox/mac_arm-stable_150.0/Firefox.app/Contents/MacOS/firefox'],
  ['win32', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  ['win32', 'C:\\Program Files (x86)\\Firefox Developer Edition\\firefox.exe'],
  ['win32', 'C:\\Users\\ana\\.cache\\talkwith\\firefox\\win64-stable_150.0\\core\\firefox.exe'],
];

describe('firefoxOn', () => {
  it.each(firefoxes)('finds on %s %s', (platform, path) => {
    expect(firefoxOn(fakeSystem(platform, [path]), () => oldestFirefox)).toBe(path);
  });

  it('skips a Firefox that is too old', () => {
    const versions: Record<string, number> = {
      '/usr/bin/firefox-esr': oldestFirefox - 2,
      '/opt/firefox/firefox': 153,
    };
    const system = fakeSystem('linux', Object.keys(versions));
    expect(firefoxOn(system, (path) => versions[path] ?? null)).toBe('/opt/firefox/firefox');
  });

  it('takes a Firefox whose version is unknown', () => {
    expect(firefoxOn(fakeSystem('linux', ['/snap/bin/firefox']), () => null)).toBe('/snap/bin/firefox');
  });

  it('fails with one line if the only Firefox is too old', () => {
    expect(() => firefoxOn(fakeSystem('linux', ['/usr/bin/firefox']), () => 115)).toThrow(
      /^The Firefox \/usr\/bin\/firefox is too old: version 115\. Install Firefox \d+ or newer, or set FIREFOX_PATH\.$/,
    );
  });

  it('fails with one line if FIREFOX_PATH is not a program, or is too old', () => {
    const programs = ['/usr/bin/firefox', '/mine/firefox'];
    const named = (path: string) => fakeSystem('linux', programs, { FIREFOX_PATH: path });
    expect(() => firefoxOn(named('/no/firefox'), () => null)).toThrow(
      /^FIREFOX_PATH is “\/no\/firefox”, which/,
    );
    expect(() => firefoxOn(named('/mine/firefox'), () => 115)).toThrow(
      /^The Firefox \/mine\/firefox is too old/,
    );
    expect(firefoxOn(named('/mine/firefox'), () => 150)).toBe('/mine/firefox');
  });

  it('says what to install, in one line', () => {
    expect(() => firefoxOn(fakeSystem('win32', []), () => null)).toThrow(
      `No Firefox was found. Install Firefox ${oldestFirefox} or newer, or set FIREFOX_PATH.`,
    );
  });
});
