import { type Counter, countsOf } from '../../coach/counting/counts.ts';
import { practiceSiteId } from '../../coach/counting/practice.ts';
import type { ToBackground } from '../../messages/messages.ts';
import { askTold, isOrphaned, requestAnalysis, sendToBackground } from '../../messages/send.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import { onStorageChange, readSettings } from '../../storage/read-stored.ts';
import { isCoachingOn } from '../../storage/settings.ts';
import type { SessionHost } from '../session/session-host.ts';

/**
 * A session's world as the extension gives it: settings followed as they change, counts and choices sent to
 * the background. When the extension is updated or removed under the page, `orphaned` is called.
 */
export async function extensionHost(
  site: PageSite,
  changed: () => void,
  orphaned: () => void,
  signal: AbortSignal,
): Promise<SessionHost> {
  let settings = await readSettings();
  onStorageChange(() => {
    readSettings().then((read) => {
      settings = read;
      changed();
    }, failed);
  }, signal);
  const failed = () => {
    if (isOrphaned()) orphaned();
  };
  const tell = (message: ToBackground) => {
    sendToBackground(message).catch(failed);
  };
  // Practice shows how counting works and counts for nothing else.
  const isCountedHere = (counter: Counter) =>
    site.id !== practiceSiteId || counter.endsWith(`:${practiceSiteId}`);
  return {
    site,
    isThere() {
      failed();
      return !isOrphaned();
    },
    allowed: () => isCoachingOn(settings, site.id, Date.now()),
    rulesOff: () => settings.rulesOff,
    async told() {
      try {
        return await askTold();
      } catch {
        failed();
        return {};
      }
    },
    asksFirst: () => settings.pauseBeforePosting,
    async analyze(draft) {
      try {
        return await requestAnalysis(draft);
      } catch {
        failed();
        return null;
      }
    },
    posted: (posted) => tell({ type: 'posted', ...posted }),
    count(counters) {
      const here = counters.filter(isCountedHere);
      if (here.length > 0) tell({ type: 'count', counts: countsOf(here) });
    },
    setSite: (on) => tell({ type: 'change', change: { set: 'site', id: site.id, to: on } }),
    markPlace: () => settings.markPlaces[site.id] ?? null,
    setMarkPlace: (place) => tell({ type: 'change', change: { set: 'markPlace', id: site.id, to: place } }),
    setRule: (rule, on) => tell({ type: 'change', change: { set: 'rule', id: rule, to: on } }),
  };
}
