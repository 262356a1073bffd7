import browser, { type Tabs } from 'webextension-polyfill';
import { sendToPage } from '../messages/send.ts';

/**
 * Hands on the shortcut that opens the card to the page it was pressed in, until `signal` aborts.
 *
 * Alt+Shift+K, which the person can change: a shortcut needs Ctrl or Alt and may not have both, and Ctrl with
 * Shift and a letter is mostly taken (Ctrl+Shift+K is Firefox's console). Neither browser nor any of the sites
 * uses this one (https://developer.chrome.com/docs/extensions/reference/api/commands).
 */
export function forwardShortcut(signal: AbortSignal): void {
  const listener = (command: string, tab?: Tabs.Tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void sendToPage(tab.id, { type: 'open' });
  };
  browser.commands.onCommand.addListener(listener);
  signal.addEventListener('abort', () => browser.commands.onCommand.removeListener(listener), { once: true });
}
