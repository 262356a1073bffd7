import { nearestWebDocument } from '../composer/dom/frames.ts';
import { clearStaleUi } from '../composer/page/clear-stale-ui.ts';
import { siteOfPage } from '../composer/page/site-of-page.ts';
import { startCoach } from '../composer/page/start-coach.ts';

declare global {
  /**
   * Ends the coach of this page. Only scripts of this version of the extension can read it. This
   * script can start twice if the person adds a site that is open. Then the second one replaces the
   * first.
   */
  var talkwithCoach: AbortController | undefined;
}

globalThis.talkwithCoach?.abort();
globalThis.talkwithCoach = new AbortController();

// The manifest runs this script on known sites, and on sites that the person has added.
const page = nearestWebDocument(document);
if (page !== null) {
  clearStaleUi();
  startCoach(() => siteOfPage(page), globalThis.talkwithCoach);
}
