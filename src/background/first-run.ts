import browser, { type Runtime } from 'webextension-polyfill';

/** Opens the practice page, with its welcome, once: when the extension was installed, and not when it was updated. */
export function welcomeOnInstall(signal: AbortSignal): void {
  const listener = ({ reason }: Runtime.OnInstalledDetailsType) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('src/practice/index.html#welcome') });
  };
  browser.runtime.onInstalled.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onInstalled.removeListener(listener), {
    once: true,
  });
}
