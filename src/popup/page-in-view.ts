import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/messages.ts';
import { askPage } from '../messages/send.ts';

/**
 * What the page beside the popup sees, or null where the coach is not on it. Where the popup is a tab of its
 * own, as on phones, the page is the tab looked at before it.
 */
export async function pageInView(): Promise<PageStatus | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const seen = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const page = others.find((tab) => tab.active) ?? seen[0];
  return page?.id === undefined ? null : askPage(page.id);
}
