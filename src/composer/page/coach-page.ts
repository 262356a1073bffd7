import type { PageSite } from '../../sites/kit/site.ts';
import { type Composer, findComposer } from '../box/find-composer.ts';
import { findSubmitButtons } from '../box/submit-button.ts';
import { type Session, startSession } from '../session/session.ts';
import type { SessionHost } from '../session/session-host.ts';
import { focusedElement, onFocus } from './focus.ts';

/** The coach on one page. */
export interface CoachedPage {
  /** Whether a composer has been seen since the page loaded. */
  hasSeenComposer(): boolean;
  /** The shortcut was pressed: into the card of the composer written in last, or out of it. */
  toggleCardFocus(): void;
  /** The composer somebody is writing in now, or null. */
  activeComposer(): Composer | null;
  /** Settings changed. */
  refresh(): void;
}

interface Visit {
  readonly composer: Composer;
  readonly session: Session;
  readonly end: AbortController;
}

/**
 * Coaches the composers of the page that were focused, each by itself, for as long as something is written in
 * it, until `signal` aborts. Where nobody writes it costs one focus listener.
 */
export function coachPage(site: PageSite, host: SessionHost, signal: AbortSignal): CoachedPage {
  let visits: readonly Visit[] = [];
  let composerSeen = false;
  let last: Visit | undefined;

  const visit = (target: EventTarget | undefined) => {
    // Coming back to the page is when somebody sees what is still there of an extension that has gone.
    const composer = host.isThere() ? findComposer(target, site) : null;
    if (composer === null) return;
    composerSeen = true;
    const again = visits.find(({ composer: { root } }) => root === composer.root);
    const over = visits.filter((one) => one !== again && isOver(one, composer));
    for (const { end } of over) end.abort();
    visits = visits.filter((one) => !over.includes(one));
    for (const one of visits) if (one !== again) one.session.rest();
    last = again ?? begin(composer);
    if (again === undefined) visits = [...visits, last];
  };
  const begin = (composer: Composer): Visit => {
    const end = new AbortController();
    return { composer, end, session: startSession(composer, host, AbortSignal.any([signal, end.signal])) };
  };
  onFocus(visit, signal);
  // A frame has an active element without having the focus.
  if (document.hasFocus()) visit(focusedElement());

  return {
    hasSeenComposer: () => composerSeen,
    toggleCardFocus() {
      // Every frame of the tab is told; the one meant has the focus, or its card has it, be it in the page around.
      const isHere =
        document.hasFocus() && document.activeElement?.matches('iframe, frame, talkwith-coach') === false;
      if (isHere || last?.session.hasFocus()) last?.session.enter();
    },
    activeComposer() {
      const isWritten = ({ composer, session }: Visit) =>
        composer.root.matches(':focus, :focus-within') && !session.isEmpty();
      return visits.find(isWritten)?.composer ?? null;
    },
    refresh() {
      for (const { session } of visits) session.refresh();
    },
  };
}

/** Whether there is nothing left to coach in a composer now that somebody writes in `other`. */
function isOver({ composer, session }: Visit, other: Composer): boolean {
  if (!composer.root.isConnected || session.isEmpty()) return true;
  // Two fields of one form, a title and the text: what is posted is the one written in last.
  const buttons = findSubmitButtons(other.root, other.spec);
  return findSubmitButtons(composer.root, composer.spec).some((button) => buttons.includes(button));
}
