import browser, { type Runtime } from 'webextension-polyfill';

/** Opens the practice page with its welcome after an installation, but not after an update. */
export function openWelcomeOnInstall(signal: AbortSignal): void {
  const listener = ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason !== 'install') return;
    void browser.tabs.create({ url: browser.runtime.getURL('src/practice/index.html#welcome') });
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), {
    once: true,
  });
}
