import { editableRoot } from '../../editors/detect.ts';
import { receive } from '../../messages/receive.ts';
import { isOrphaned } from '../../messages/send.ts';
import { type PageStatus, toPageSchema } from '../../messages/to-page.ts';
import type { PageSite } from '../../sites/kit/site.ts';
import { whyNoComposer } from '../box/find-composer.ts';
import { nearestWebDocument } from '../dom/frames.ts';
import { runAfter } from '../dom/timer.ts';
import { type CoachedPage, coachPage } from './coach-page.ts';
import { extensionHost } from './extension-host.ts';
import { focusedElement, onFocus } from './focus.ts';
import { prepareOrphanedNotice } from './orphaned-notice.ts';

/** How long to wait, in milliseconds, when the background did not answer. Doubles each time. */
const firstRetryDelay = 500;

/** An orphaned script dispatches this event. If another script is active, that cancels it. */
const activeScriptCheck = 'talkwith-coach';

/**
 * Starts the coach of this page, and answers messages from the popup, until `lifetime` is aborted
 * or the extension is updated or removed. It waits until an editable element gets the focus.
 */
export function startCoach(findSite: () => Promise<PageSite>, lifetime: AbortController): void {
  const { signal } = lifetime;
  let page: CoachedPage | null = null;
  let waiting = new AbortController();
  let retryDelay = firstRetryDelay;

  const confirmActive = (event: Event) => event.preventDefault();
  const start = async () => {
    waiting.abort();
    addEventListener(activeScriptCheck, confirmActive, { signal });
    try {
      const site = await findSite();
      const showNotice = prepareOrphanedNotice();
      const onOrphaned = () => {
        if (signal.aborted) return;
        lifetime.abort();
        const composer = page?.activeComposer() ?? null;
        if (composer !== null && host.isAllowed() && !isAnotherScriptActive()) showNotice(composer);
      };
      const host = await extensionHost(site, () => page?.refresh(), onOrphaned, signal);
      if (!signal.aborted) page = coachPage(site, host, signal);
    } catch {
      if (isOrphaned()) return lifetime.abort();
      // The background is restarting, so try again even if the focus does not change.
      waitForFocus();
      runAfter(retryDelay, AbortSignal.any([signal, waiting.signal]), () => startAt(focusedElement()));
      retryDelay *= 2;
    }
  };
  const startAt = (target: Element | undefined) => {
    if (editableRoot(target) !== null) void start();
  };
  const waitForFocus = () => {
    waiting = new AbortController();
    onFocus(startAt, AbortSignal.any([signal, waiting.signal]));
  };
  waitForFocus();
  // A frame can have an active element without having the focus.
  if (document.hasFocus()) startAt(focusedElement());

  const origin = originPattern();
  const status = async (): Promise<PageStatus> => {
    const site = await findSite();
    return { site, notComposer: whyNoComposer(focusedElement(), site) };
  };
  receive(
    toPageSchema,
    (message): Promise<PageStatus | string> | undefined => {
      switch (message.type) {
        case 'status':
          return status();
        case 'composer':
          return page?.report();
        case 'open-card':
          page?.toggleCardFocus();
          return undefined;
        case 'stop':
          if (message.origins.includes(origin)) lifetime.abort();
          return undefined;
      }
    },
    signal,
  );
}

const isAnotherScriptActive = () => !dispatchEvent(new Event(activeScriptCheck, { cancelable: true }));

/** Returns the match pattern for this page's origin. */
function originPattern(): string {
  const { protocol, hostname } = (nearestWebDocument(document) ?? document).location;
  return `${protocol}//${hostname}/*`;
}
