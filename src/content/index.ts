import { addressed } from '../composer/frames.ts';
import { startLiveCoach } from '../composer/live-coach.ts';
import { siteOfPage } from '../composer/site-of-page.ts';

declare global {
  /**
   * The coach of this page, seen by this extension's scripts only. A site that is added while it is open can
   * get the script twice, and an update sends a new one after the old: the last to come takes over.
   */
  var talkwithCoach: AbortController | undefined;
}

globalThis.talkwithCoach?.abort();
globalThis.talkwithCoach = new AbortController();

// Runs where the manifest declares it and where the person has added the site, and nowhere else.
const page = addressed(document);
if (page !== null) startLiveCoach(() => siteOfPage(page), globalThis.talkwithCoach);
