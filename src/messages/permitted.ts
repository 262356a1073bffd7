import browser, { type Runtime } from 'webextension-polyfill';
import type { ToBackground } from './to-background.ts';

/** The settings that the card and the mark can change from a site's page. */
const changeableFromSites: ReadonlySet<string> = new Set(['site', 'rule', 'markPlace']);

/** Whether a page of the extension itself sent a message, not a content script in a site's page. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/**
 * Whether `sender` may send this message. The extension's own pages may send any, a content
 * script any except changes of settings that can only be made in the popup and the options.
 */
export function isPermitted(message: ToBackground, sender: Runtime.MessageSender): boolean {
  return message.type !== 'change' || changeableFromSites.has(message.change.set) || isOwnPage(sender);
}
