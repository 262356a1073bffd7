import type { PageSite } from '../../sites/kit/site.ts';
import { type Composer, findComposer } from '../box/find-composer.ts';
import { findSubmitButtons } from '../box/submit-button.ts';
import { type Session, startSession } from '../session/session.ts';
import type { SessionHost } from '../session/session-host.ts';
import { focusedElement, onFocus } from './focus.ts';

/** The coach on one page. */
export interface CoachedPage {
  /**
   * Returns a report about the composer that had the focus last; undefined if none has had it since
   * the page loaded.
   */
  report(): Promise<string> | undefined;
  /**
   * The shortcut was pressed: moves the focus into the card of the last composer, or back out of
   * it.
   */
  toggleCardFocus(): void;
  /** Returns the composer that has the focus and a draft, or null. */
  activeComposer(): Composer | null;
  /** The settings changed. */
  refresh(): void;
}

interface CoachedComposer {
  readonly composer: Composer;
  readonly session: Session;
  readonly lifetime: AbortController;
}

/**
 * Coaches each composer of the page from its first focus on, as long as it contains a draft, until
 * `signal` aborts. Before that first focus, only a focus listener runs.
 */
export function coachPage(site: PageSite, host: SessionHost, signal: AbortSignal): CoachedPage {
  let coached: readonly CoachedComposer[] = [];
  let last: CoachedComposer | undefined;

  const start = (composer: Composer): CoachedComposer => {
    const lifetime = new AbortController();
    const session = startSession(composer, host, AbortSignal.any([signal, lifetime.signal]));
    return { composer, session, lifetime };
  };
  const onComposerFocus = (composer: Composer) => {
    const existing = coached.find((other) => other.composer.root === composer.root);
    const others = coached.filter((other) => other !== existing);
    const ended = others.filter((other) => shouldEnd(other, composer));
    for (const { lifetime } of ended) lifetime.abort();
    const remaining = others.filter((other) => !ended.includes(other));
    for (const { session } of remaining) session.closeCard();
    last = existing ?? start(composer);
    coached = [...remaining, last];
  };
  const onElementFocus = (target: EventTarget | undefined) => {
    // This check ends the coach if the extension was updated while the person was elsewhere.
    const composer = host.isAlive() ? findComposer(target, site) : null;
    if (composer !== null) onComposerFocus(composer);
  };
  onFocus(onElementFocus, signal);
  // A frame can have an active element without having the focus.
  if (document.hasFocus()) onElementFocus(focusedElement());

  return {
    report: () => last?.session.report(coached.length),
    toggleCardFocus() {
      // Every frame of the tab gets the shortcut. It is meant for the frame with the focus, or for
      // the one whose card has it; that card can be in an outer page.
      const isFrameFocused =
        document.hasFocus() && document.activeElement?.matches('iframe, frame, talkwith-coach') === false;
      if (isFrameFocused || last?.session.hasFocus()) last?.session.toggleCard();
    },
    activeComposer() {
      const isActive = ({ composer, session }: CoachedComposer) =>
        composer.root.matches(':focus, :focus-within') && !session.isEmpty();
      return coached.find(isActive)?.composer ?? null;
    },
    refresh() {
      for (const { session } of coached) session.refresh();
    },
  };
}

/** Whether coaching a composer ends when `focused` gets the focus. */
function shouldEnd({ composer, session }: CoachedComposer, focused: Composer): boolean {
  if (!composer.root.isConnected || session.isEmpty()) return true;
  // A title and a text of one form share their Post button. The one edited last counts as the
  // draft.
  const buttons = findSubmitButtons(focused.root, focused.spec);
  return findSubmitButtons(composer.root, composer.spec).some((button) => buttons.includes(button));
}
