import browser from 'webextension-polyfill';
import { listen } from '../storage/listen.ts';
import { localize } from '../ui/i18n.ts';

/** Must not change: a notification can outlive the version of the extension that showed it. */
const id = 'weekly-hello';

/** Shows the weekly summary, if the user allowed notifications. */
export async function showNotification(message: string): Promise<void> {
  await browser.notifications?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: localize('optionsTitle'),
    message,
  });
}

/** Closes the weekly summary. */
export async function closeNotification(): Promise<void> {
  await browser.notifications?.clear(id);
}

/**
 * Calls `onClick` when the weekly summary is clicked, until `signal` aborts.
 * `browser.notifications` does not exist before the user allows notifications, so this listens for
 * that as well.
 */
export function onNotificationClick(onClick: () => void, signal: AbortSignal): void {
  const listener = (clickedId: string) => {
    if (clickedId === id) onClick();
  };
  const listenForClicks = () => browser.notifications?.onClicked.addListener(listener);
  listenForClicks();
  listen(browser.permissions.onAdded, listenForClicks, signal);
  signal.addEventListener('abort', () => browser.notifications?.onClicked.removeListener(listener), {
    once: true,
  });
}
