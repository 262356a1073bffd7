import browser, { type Runtime } from 'webextension-polyfill';

/** Whether a page of the extension itself sent a message, and no script in a page of a site. */
export function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('')) ?? false;
}
