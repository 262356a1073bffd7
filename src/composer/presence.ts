import type { Scope } from '../coach/dismissal.ts';
import type { LeanStep } from '../coach/lean-step.ts';
import type { Note } from '../coach/note.ts';
import type { Reading } from '../editors/reading.ts';
import { moveSpans } from '../text/move-spans.ts';
import { dismissed } from '../ui/dismissal-words.ts';
import type { Offer } from '../ui/offer.ts';
import { say } from '../ui/say.ts';
import { closeOnEscape } from './escape.ts';
import type { Composer } from './find-composer.ts';
import { createOverlay, type Overlay } from './overlay.tsx';
import type { PlaceMemory } from './placing/placing.ts';

/** What should be seen now. */
export interface Appearance {
  /** Whether there is anything to say; where not, nothing of ours is in the page. */
  readonly wanted: boolean;
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly offer: Offer | null;
  /** The text the note's spans point into. */
  readonly analysed: string;
  /** The draft as it is in the box now. */
  readonly reading: Reading;
}

export interface PresenceEvents {
  readonly close: () => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  readonly accept: () => Promise<boolean>;
}

/**
 * Brings the overlay into the page when there is something to say, keeps it true to the draft, and takes it
 * out again. It first appears in a pause (`appear`), so that nothing pops up under somebody's typing.
 */
export function createPresence(
  composer: Composer,
  events: PresenceEvents,
  memory: PlaceMemory,
  signal: AbortSignal,
) {
  let shown: { overlay: Overlay; end: AbortController } | null = null;
  let appearance: Appearance | null = null;
  let card: AbortController | null = null;

  const closeCard = () => {
    card?.abort();
    card = null;
  };
  const leave = () => {
    closeCard();
    shown?.end.abort();
    shown = null;
  };
  const close = () => {
    closeCard();
    events.close();
    draw();
  };
  const open = () => {
    if (card !== null) return;
    card = new AbortController();
    closeOnEscape(composer.root, close, AbortSignal.any([signal, card.signal]));
    draw();
  };
  const draw = () => {
    if (shown === null || appearance === null) return;
    const { note, lean, offer } = appearance;
    shown.overlay.show({ lean, note, offer, open: card !== null, status: statusOf(note) });
    paint(shown.overlay, appearance);
  };
  const appear = () => {
    if (appearance === null || !appearance.wanted || shown !== null || signal.aborted) return;
    const end = new AbortController();
    const actions = { open, close, dismiss: events.dismiss, undo: events.undo, accept: events.accept };
    shown = {
      end,
      overlay: createOverlay(composer, actions, memory, leave, AbortSignal.any([signal, end.signal])),
    };
    draw();
  };

  signal.addEventListener('abort', leave, { once: true });
  return {
    appear,
    close,
    /** An open card closes. */
    rest() {
      if (card !== null) close();
    },
    /** The draft or what is said of it changed. */
    update(next: Appearance) {
      appearance = next;
      if (!next.wanted) leave();
      else draw();
    },
    /** The box changed and what is said of it is not known yet: the marks go with their words, or go. */
    follow(reading: Reading) {
      if (appearance === null) return;
      appearance = { ...appearance, reading };
      if (shown !== null) paint(shown.overlay, appearance);
    },
  };
}

function paint(overlay: Overlay, { note, analysed, reading }: Appearance): void {
  if (note?.type === 'nudge' || note?.type === 'praise') {
    const spans = moveSpans(analysed, reading.text, note.finding.spans);
    overlay.mark(`talkwith-${note.type}`, reading, spans);
  } else {
    overlay.unmark();
  }
}

/** Said once when a note appears; the finding's name only, so that typing on repeats nothing. */
function statusOf(note: Note | null): string {
  switch (note?.type) {
    case 'nudge':
    case 'praise':
      return `${say('appName')}: ${note.finding.name}`;
    case 'heeded':
      return say('heeded', note.name);
    case 'dismissed':
      return say(dismissed[note.scope]);
    default:
      return '';
  }
}
