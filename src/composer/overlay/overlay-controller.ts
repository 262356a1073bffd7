import type { Scope } from '../../coach/draft/dismissal.ts';
import type { LeanStep } from '../../coach/draft/lean-step.ts';
import type { Note, Remark } from '../../coach/draft/note.ts';
import type { EditorText } from '../../editors/editor-text.ts';
import { quotable } from '../../rules/kit/fill-template.ts';
import { moveSpans } from '../../text/move-spans.ts';
import type { Offer } from '../../ui/offer.ts';
import type { OtherFinding } from '../../ui/other-findings.tsx';
import type { Composer } from '../box/find-composer.ts';
import { createAnnouncer } from './announcer.ts';
import { closeOnEscape } from './close-on-escape.ts';
import { createOverlay, type Overlay } from './overlay.tsx';
import type { PlaceMemory } from './placing/placement.ts';
import { saveCaret } from './save-caret.ts';

/** What should be seen now. */
export interface Appearance {
  /** Whether there is anything to say; where not, nothing of ours is in the page. */
  readonly wanted: boolean;
  readonly lean: LeanStep;
  readonly note: Note | null;
  readonly offer: Offer | null;
  readonly others: readonly Remark[];
  readonly again: boolean;
  /** The text the note's spans point into. */
  readonly analyzed: string;
  /** The draft as it is in the box now. */
  readonly reading: EditorText;
}

export interface PresenceEvents {
  readonly close: () => void;
  readonly choose: (rule: string) => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  readonly accept: () => Promise<boolean>;
}

/**
 * Brings the overlay into the page when there is something to say, keeps it true to the draft, and takes it
 * out again. It first appears in a pause (`appear`), so that nothing pops up under somebody's typing. `isThere` tells
 * whether there are words to say it in, which are the extension's.
 */
export function createPresence(
  composer: Composer,
  events: PresenceEvents,
  memory: PlaceMemory,
  isThere: () => boolean,
  signal: AbortSignal,
) {
  let shown: { overlay: Overlay; end: AbortController } | null = null;
  let appearance: Appearance | null = null;
  let card: AbortController | null = null;
  /** What posts the draft, while the card asks whether to. */
  let post: (() => void) | null = null;
  let giveCaretBack: (() => void) | null = null;
  const announce = createAnnouncer();

  /** Before the focus is lost with what has it. */
  const goBack = () => {
    if (shown?.overlay.hasFocus()) giveCaretBack?.();
    giveCaretBack = null;
  };
  const closeCard = () => {
    goBack();
    card?.abort();
    card = null;
    post = null;
  };
  let isUnwanted = false;
  /** The box has gone, or the page takes out what is not its own: then it is left alone. */
  const lost = () => {
    isUnwanted = true;
    leave();
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
    if (shown === null || appearance === null || !isThere()) return;
    const { note, lean, offer, again, others, analyzed } = appearance;
    const asking = post !== null;
    shown.overlay.show({
      lean,
      note,
      offer,
      again,
      others: others.map((other) => entryOf(other, analyzed)),
      open: card !== null,
      asking,
      status: announce(note, asking),
    });
    paint(shown.overlay, appearance);
  };
  const appear = () => {
    if (appearance === null || !appearance.wanted || shown !== null || isUnwanted || signal.aborted) return;
    // Taken out by the page in the pause before.
    if (!composer.root.isConnected) return;
    const end = new AbortController();
    const actions = {
      open,
      close,
      choose: events.choose,
      dismiss: events.dismiss,
      undo: events.undo,
      accept: events.accept,
      post() {
        const go = post;
        close();
        go?.();
      },
    };
    shown = {
      end,
      overlay: createOverlay(composer, actions, memory, isThere, lost, AbortSignal.any([signal, end.signal])),
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
    /** Opens the card and goes into it; out again where the focus is in it. */
    enter() {
      if (shown === null) return;
      if (shown.overlay.hasFocus()) return close();
      giveCaretBack = saveCaret(composer.root);
      open();
      shown.overlay.focus();
    },
    hasFocus: () => shown?.overlay.hasFocus() ?? false,
    /** Asks whether to post as it is. False where the question cannot be seen, and then it is not asked. */
    ask(toPost: () => void): boolean {
      appear();
      post = toPost;
      open();
      draw();
      if (shown?.overlay.isAsking()) return true;
      close();
      return false;
    },
    /** The draft or what is said of it changed. */
    update(next: Appearance) {
      appearance = next;
      if (!next.wanted) leave();
      else draw();
    },
    /** The box changed and what is said of it is not known yet: the marks go with their words, or go. */
    follow(reading: EditorText) {
      if (appearance === null) return;
      const isNew = reading.text !== appearance.reading.text;
      appearance = { ...appearance, reading };
      if (isNew && post !== null) close();
      if (shown !== null) paint(shown.overlay, appearance);
    },
  };
}

function paint(overlay: Overlay, { note, analyzed, reading }: Appearance): void {
  if (note?.type === 'nudge' || note?.type === 'praise') {
    const spans = moveSpans(analyzed, reading.text, note.finding.spans);
    overlay.mark(`talkwith-${note.type}`, reading, spans);
  } else {
    overlay.unmark();
  }
}

function entryOf({ type, finding: { rule, name, spans } }: Remark, analyzed: string): OtherFinding {
  return { type, rule, name, quote: quotable(analyzed.slice(spans[0]?.start, spans[0]?.end)) };
}
