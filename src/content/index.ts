import { nearestWebDocument } from '../composer/dom/frames.ts';
import { clearStaleUi } from '../composer/page/clear-stale-ui.ts';
import { startLiveCoach } from '../composer/page/live-coach.ts';
import { siteOfPage } from '../composer/page/site-of-page.ts';

declare global {
  /**
   * The coach of this page, seen by this extension's scripts only, as long as it is not updated. A site that is added
   * while it is open can get the script twice: the last to come takes over.
   */
  var talkwithCoach: AbortController | undefined;
}

globalThis.talkwithCoach?.abort();
globalThis.talkwithCoach = new AbortController();

// Runs where the manifest declares it and where the person has added the site, and nowhere else.
const page = nearestWebDocument(document);
if (page !== null) {
  clearStaleUi();
  startLiveCoach(() => siteOfPage(page), globalThis.talkwithCoach);
}
