import { type Counter, countsOf, practiceSiteId } from '../../coach/counting/counts.ts';
import { wordingOn } from '../../coach/draft/wording.ts';
import { isOrphaned, requestAnalysis, sendToBackground } from '../../messages/send.ts';
import type { ToBackground } from '../../messages/to-background.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import { onStorageChange } from '../../storage/on-storage-change.ts';
import { readSettings } from '../../storage/read-settings.ts';
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
  // The practice page counts its drafts as practice, and nothing else.
  const isCounted = (counter: Counter) =>
    site.id !== practiceSiteId || counter.endsWith(`:${practiceSiteId}`);
  return {
    site,
    wording: wordingOn(new Date()),
    isAlive() {
      checkOrphaned();
      return !isOrphaned();
    },
    isAllowed: () => isCoachingOn(settings, site.id, Date.now()),
    rulesOff: () => settings.rulesOff,
    asksBeforePosting: () => settings.pauseBeforePosting,
    async analyze(draft) {
      try {
        return await requestAnalysis(draft);
      } catch {
        checkOrphaned();
        return null;
      }
    },
    reportPost: ({ draft, tips, thread }) => send({ type: 'posted', draft, tips: [...tips], thread }),
    count(counters) {
      const counted = counters.filter(isCounted);
      if (counted.length > 0) send({ type: 'count', counts: countsOf(counted) });
    },
    setSite: (isOn) => send({ type: 'change', change: { set: 'site', id: site.id, to: isOn } }),
    markPlace: () => settings.markPlaces[site.id] ?? null,
    setMarkPlace: (place) => send({ type: 'change', change: { set: 'markPlace', id: site.id, to: place } }),
    setRule: (rule, isOn) => send({ type: 'change', change: { set: 'rule', id: rule, to: isOn } }),
  };
}
