import browser, { type Runtime } from 'webextension-polyfill';
import { listen } from '../storage/listen.ts';

/** Opens the practice page with its welcome after an installation, but not after an update. */
export function openWelcomeOnInstall(signal: AbortSignal): void {
  const listener = ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('src/practice/index.html#welcome') });
  };
  listen(browser.runtime.onInstalled, listener, signal);
}
