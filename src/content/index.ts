import { nearestWebDocument } from '../composer/dom/frames.ts';
import { clearStaleUi } from '../composer/page/clear-stale-ui.ts';
import { startLiveCoach } from '../composer/page/live-coach.ts';
import { siteOfPage } from '../composer/page/site-of-page.ts';

declare global {
  /**
   * Ends the coach of this page. Only scripts of this extension can read it, until the next update.
   * Adding a site while it is open can start this script twice: the last one takes over.
   */
  var talkwithCoach: AbortController | undefined;
}

globalThis.talkwithCoach?.abort();
globalThis.talkwithCoach = new AbortController();

// The manifest runs this script on known sites, and on sites that the person has added.
const page = nearestWebDocument(document);
if (page !== null) {
  clearStaleUi();
  startLiveCoach(() => siteOfPage(page), globalThis.talkwithCoach);
}
