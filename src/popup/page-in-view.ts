import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/messages.ts';
import { askPage } from '../messages/send.ts';

/** The page beside the popup. */
export interface PageInView {
  /** What the coach on it sees, or null where the coach is not. */
  readonly status: PageStatus | null;
  /** Its address, where the browser tells: pressing the toolbar button lets it. */
  readonly url: string | null;
}

/** Where the popup is a tab of its own, as on phones, the page is the tab looked at before it. */
export async function pageInView(): Promise<PageInView> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const seen = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const page = others.find((tab) => tab.active) ?? seen[0];
  return {
    status: page?.id === undefined ? null : await askPage(page.id),
    url: page?.url ?? null,
  };
}
