import browser from 'webextension-polyfill';
import { tellPage } from '../messages/send.ts';

/**
 * Hands on the shortcut that opens the card to the page it was pressed in.
 *
 * Alt+Shift+K, which the person can change: a shortcut needs Ctrl or Alt and may not have both, and Ctrl with
 * Shift and a letter is mostly taken (Ctrl+Shift+K is Firefox's console). Neither browser nor any of the sites
 * uses this one (https://developer.chrome.com/docs/extensions/reference/api/commands).
 */
export function handOnShortcut(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-card' && tab?.id !== undefined) void tellPage(tab.id, { type: 'open' });
  });
}
