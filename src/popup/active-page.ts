import browser from 'webextension-polyfill';
import { requestComposerReport, requestPageStatus } from '../messages/send.ts';
import type { PageStatus } from '../messages/to-page.ts';
import { siteForUrl } from '../sites/kit/site-for-url.ts';
import { sites } from '../sites/kit/sites.ts';
import { originOf } from '../storage/added-sites.ts';
import { type ComposerFacts, composerFacts } from './composer-facts.ts';

/** The page the popup is about. */
export interface ActivePage {
  /** What the content script on the page reports; null if none runs. */
  readonly status: PageStatus | null;
  /** The composer that had the focus last, on the page or in a frame; null if none has had it. */
  readonly composer: ComposerFacts | null;
  /** The match pattern of its site; null if the coach cannot run there or the URL is unknown. */
  readonly origin: string | null;
  /** Whether the browser reveals the page's URL. */
  readonly isUrlKnown: boolean;
  /** Whether the page was loaded without encryption. */
  readonly isHttp: boolean;
  /** The name of the built-in site it is on, or null. */
  readonly knownSite: string | null;
}

/** A page about which nothing is known. */
export const unknownPage: ActivePage = {
  status: null,
  composer: null,
  origin: null,
  isUrlKnown: false,
  isHttp: false,
  knownSite: null,
};

/** Reads the active tab; on phones, where the popup is a tab itself, the tab used before it. */
export async function readActivePage(): Promise<ActivePage> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query({ currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  const latestFirst = others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const page = others.find((tab) => tab.active) ?? latestFirst[0];
  const [status, report] =
    page?.id === undefined
      ? [null, null]
      : await Promise.all([requestPageStatus(page.id), requestComposerReport(page.id)]);
  // The URL is there because pressing the toolbar button grants `activeTab`.
  const url = page?.url ?? '';
  return {
    // The coach may run in a frame of another site only.
    status: status ?? (report && { site: report.site, notComposer: null }),
    composer: report && composerFacts(report),
    origin: originOf(url),
    isUrlKnown: url !== '',
    isHttp: url.startsWith('http:'),
    knownSite: URL.canParse(url) ? (siteForUrl(new URL(url), sites)?.name ?? null) : null,
  };
}
