import { downloadBrowser } from './browsers/download-browser.ts';
import { chromiumOn, firefoxOn } from './browsers/find-browser.ts';
import { firefoxVersion } from './browsers/firefox-version.ts';
import { installPackage } from './browsers/install-package.ts';
import { thisSystem } from './browsers/system.ts';
import { PlainError } from './plain-error.ts';

/** The path of a Chromium. Throws a plain error that says what to install. */
export const findChromium = (): string => chromiumOn(thisSystem);

/** The path of a Firefox that is new enough. Throws a plain error that says what to install. */
export const findFirefox = (): string => firefoxOn(thisSystem, firefoxVersion);

/**
 * Like `findChromium`, but if there is none, installs the Debian package (if the user is root) or
 * downloads a Chromium into the user's cache.
 */
export const ensureChromium = (): string =>
  ensure(findChromium, 'CHROMIUM_PATH', 'chromium', 'chrome@stable');

/** The same for Firefox. */
export const ensureFirefox = (): string =>
  ensure(findFirefox, 'FIREFOX_PATH', 'firefox-esr', 'firefox@stable');

function ensure(find: () => string, variable: string, debianPackage: string, download: string): string {
  try {
    return find();
  } catch (notFound) {
    // Another browser than the one that the user names would be a surprise.
    if (!(notFound instanceof PlainError) || process.env[variable]) throw notFound;
    if (!installPackage(debianPackage)) downloadBrowser(download);
    return find();
  }
}
