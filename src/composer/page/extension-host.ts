import { type Counter, countsOf } from '../../coach/counting/counts.ts';
import { practiceSiteId } from '../../coach/counting/practice.ts';
import type { ToBackground } from '../../messages/messages.ts';
import { askTold, isOrphaned, requestAnalysis, sendToBackground } from '../../messages/send.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import { onStorageChange, readSettings } from '../../storage/read-stored.ts';
import { isCoachingOn } from '../../storage/settings.ts';
import type { SessionHost } from '../session/session-host.ts';

/**
 * Connects a session to the extension: it keeps the settings up to date, and sends counts and
 * choices to the background. `onOrphaned` is called when the extension turns out to be updated or
 * removed.
 */
export async function extensionHost(
  site: PageSite,
  onSettingsChange: () => void,
  onOrphaned: () => void,
  signal: AbortSignal,
): Promise<SessionHost> {
  let settings = await readSettings();
  onStorageChange(() => {
    readSettings().then((read) => {
      settings = read;
      onSettingsChange();
    }, checkOrphaned);
  }, signal);
  const checkOrphaned = () => {
    if (isOrphaned()) onOrphaned();
  };
  const send = (message: ToBackground) => {
    sendToBackground(message).catch(checkOrphaned);
  };
  // The practice page shows how counting works, but counts only practice.
  const isCounted = (counter: Counter) =>
    site.id !== practiceSiteId || counter.endsWith(`:${practiceSiteId}`);
  return {
    site,
    isThere() {
      checkOrphaned();
      return !isOrphaned();
    },
    allowed: () => isCoachingOn(settings, site.id, Date.now()),
    rulesOff: () => settings.rulesOff,
    async told() {
      try {
        return await askTold();
      } catch {
        checkOrphaned();
        return {};
      }
    },
    asksFirst: () => settings.pauseBeforePosting,
    async analyze(draft) {
      try {
        return await requestAnalysis(draft);
      } catch {
        checkOrphaned();
        return null;
      }
    },
    posted: (posted) => send({ type: 'posted', ...posted }),
    count(counters) {
      const counted = counters.filter(isCounted);
      if (counted.length > 0) send({ type: 'count', counts: countsOf(counted) });
    },
    setSite: (on) => send({ type: 'change', change: { set: 'site', id: site.id, to: on } }),
    markPlace: () => settings.markPlaces[site.id] ?? null,
    setMarkPlace: (place) => send({ type: 'change', change: { set: 'markPlace', id: site.id, to: place } }),
    setRule: (rule, on) => send({ type: 'change', change: { set: 'rule', id: rule, to: on } }),
  };
}
