import browser from 'webextension-polyfill';
import { localize } from '../ui/i18n.ts';

const id = 'weekly-hello';

/** Shows the hello where the person lets the browser show it; elsewhere there is the badge. */
export async function notify(words: string): Promise<void> {
  await browser.notifications?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: localize('optionsTitle'),
    message: words,
  });
}

/** Takes the hello away. */
export async function endNotification(): Promise<void> {
  await browser.notifications?.clear(id);
}

/**
 * Calls `pressed` when the hello is pressed, until `signal` aborts. The browser has no notifications to listen to
 * before the person allows them.
 */
export function onNotification(pressed: () => void, signal: AbortSignal): void {
  const listener = (which: string) => {
    if (which === id) pressed();
  };
  const listen = () => browser.notifications?.onClicked.addListener(listener);
  const stop = () => browser.notifications?.onClicked.removeListener(listener);
  listen();
  browser.permissions.onAdded.addListener(listen);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(listen);
      stop();
    },
    { once: true },
  );
}
