import type { KnownSite } from '../sites/kit/site.ts';
import { findComposer } from './find-composer.ts';
import { type Session, startSession } from './session.ts';
import type { SessionHost } from './session-host.ts';

/** The coach on one page. */
export interface CoachedPage {
  /** Whether a composer has been seen since the page loaded. */
  composerSeen(): boolean;
  /** Settings changed. */
  refresh(): void;
}

/**
 * Coaches whichever composer of the page was focused last, until `signal` aborts. Where nobody writes it
 * costs one focus listener.
 */
export function coachPage(site: KnownSite, host: SessionHost, signal: AbortSignal): CoachedPage {
  let current: { root: HTMLElement; session: Session; end: AbortController } | null = null;
  let composerSeen = false;

  const visit = (target: EventTarget | undefined) => {
    const composer = findComposer(target, site);
    if (composer === null || composer.root === current?.root) return;
    composerSeen = true;
    current?.end.abort();
    const end = new AbortController();
    const session = startSession(composer, host, AbortSignal.any([signal, end.signal]));
    current = { root: composer.root, session, end };
  };
  window.addEventListener('focusin', (event) => visit(event.composedPath()[0]), { capture: true, signal });
  visit(focused());

  return { composerSeen: () => composerSeen, refresh: () => current?.session.refresh() };
}

/** What has the focus already, through open shadow roots. */
function focused(): Element | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element ?? undefined;
}
