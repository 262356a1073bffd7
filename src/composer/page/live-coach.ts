import { editableRoot } from '../../editors/detect.ts';
import { type PageStatus, toPageSchema } from '../../messages/messages.ts';
import { receive } from '../../messages/receive.ts';
import { isOrphaned } from '../../messages/send.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import { nearestWebDocument } from '../dom/frames.ts';
import { runAfter } from '../dom/timer.ts';
import { type CoachedPage, coachPage } from './coach-page.ts';
import { extensionHost } from './extension-host.ts';
import { focusedElement, onFocus } from './focus.ts';
import { prepareOrphanedNotice } from './orphaned-notice.ts';

/** Milliseconds until a background that did not answer is asked again; each time twice as long. */
const firstWait = 500;

/** Asked in a page by a script that has outlived its extension: whoever coaches there now prevents the default. */
const rollCall = 'talkwith-coach';

/**
 * Coaches this page as the settings say, and answers the popup's questions, until `life` or the extension ends.
 * Until something is focused that can be written in, it does nothing but wait for that.
 */
export function startLiveCoach(findSite: () => Promise<PageSite>, life: AbortController): void {
  let page: CoachedPage | null = null;
  let waiting = new AbortController();
  let nextWait = firstWait;
  const here = (event: Event) => event.preventDefault();

  const begin = async () => {
    waiting.abort();
    addEventListener(rollCall, here, life);
    try {
      const site = await findSite();
      const sayFarewell = prepareOrphanedNotice();
      const host = await extensionHost(
        site,
        () => page?.refresh(),
        () => {
          if (life.signal.aborted) return;
          life.abort();
          const composer = page?.activeComposer() ?? null;
          const isAlone = dispatchEvent(new Event(rollCall, { cancelable: true }));
          if (composer !== null && host.allowed() && isAlone) sayFarewell(composer);
        },
        life.signal,
      );
      if (!life.signal.aborted) page = coachPage(site, host, life.signal);
    } catch {
      // This script has outlived the background; or that is starting anew, and somebody is writing already.
      if (isOrphaned()) return life.abort();
      wait();
      runAfter(nextWait, AbortSignal.any([life.signal, waiting.signal]), () => beginAt(focusedElement()));
      nextWait *= 2;
    }
  };
  const beginAt = (target: Element | undefined) => {
    if (editableRoot(target) !== null) void begin();
  };
  const wait = () => {
    waiting = new AbortController();
    onFocus(beginAt, AbortSignal.any([life.signal, waiting.signal]));
  };
  wait();
  // A frame has an active element without having the focus.
  if (document.hasFocus()) beginAt(focusedElement());

  const { protocol, hostname } = (nearestWebDocument(document) ?? document).location;
  const status = async (): Promise<PageStatus> => {
    const { id, name } = await findSite();
    return { site: id, siteName: name, composerSeen: page?.hasSeenComposer() ?? false };
  };
  receive(
    toPageSchema,
    (message): Promise<PageStatus> | undefined => {
      if (message.type === 'status' || (message.type === 'composer-status' && page?.hasSeenComposer()))
        return status();
      if (message.type === 'stop' && message.origins.includes(`${protocol}//${hostname}/*`)) life.abort();
      if (message.type === 'open-card') page?.toggleCardFocus();
      return undefined;
    },
    life.signal,
  );
}
