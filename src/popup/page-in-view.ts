import browser from 'webextension-polyfill';
import type { PageStatus } from '../messages/messages.ts';
import { requestTabStatus } from '../messages/send.ts';
import { siteForUrl } from '../sites/kit/site-for-url.ts';
import { sites } from '../sites/kit/sites.ts';
import { originOf } from '../storage/added-sites.ts';

/** The page beside the popup. */
export interface PageInView {
  /** What the coach on it sees, or null where the coach is not. */
  readonly status: PageStatus | null;
  /** The pattern of its site, where the browser tells the address and the coach could be there. */
  readonly origin: string | null;
  /** Whether the browser tells its address. */
  readonly isTold: boolean;
  /** Whether it is one of the sites the coach is made for. */
  readonly isOurs: boolean;
}

/** Where the popup is a tab of its own, as on phones, the page is the tab looked at before it. */
export async function pageInView(): Promise<PageInView> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const seen = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const page = others.find((tab) => tab.active) ?? seen[0];
  const status = page?.id === undefined ? null : await requestTabStatus(page.id);
  // Pressing the toolbar button is what lets the address be seen.
  const url = page?.url ?? '';
  return {
    status,
    origin: originOf(url),
    isTold: url !== '',
    isOurs: URL.canParse(url) && siteForUrl(new URL(url), sites) !== null,
  };
}
