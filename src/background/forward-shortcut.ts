import browser, { type Tabs } from 'webextension-polyfill';
import { sendToPage } from '../messages/send.ts';
import { listen } from '../storage/listen.ts';

/**
 * Opens the card in the page where the user pressed the shortcut, until `signal` aborts.
 *
 * The default is Alt+Shift+K, which the user can change. A shortcut needs either Ctrl or Alt, and
 * most of Ctrl+Shift with a letter is taken (Ctrl+Shift+K is Firefox's console). Neither browser
 * nor any of the sites uses this one
 * (https://developer.chrome.com/docs/extensions/reference/api/commands).
 */
export function forwardShortcut(signal: AbortSignal): void {
  const listener = (command: string, tab?: Tabs.Tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void sendToPage(tab.id, { type: 'open-card' });
  };
  listen(browser.commands.onCommand, listener, signal);
}
