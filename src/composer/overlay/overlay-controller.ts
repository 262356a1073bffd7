import type { DraftView } from '../../coach/draft/draft-view.ts';
import type { Remark, Scope } from '../../coach/draft/note.ts';
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

/** What the person, or the page, does to the overlay. */
export interface OverlayEvents {
  readonly open: () => void;
  readonly close: () => void;
  readonly choose: (rule: string) => void;
  readonly dismiss: (scope: Scope) => void;
  readonly undo: () => void;
  /** Uses the suggested words; resolves to whether that worked. */
  readonly accept: () => Promise<boolean>;
  /** The pointer or the caret is on these marked words; empty: on none any more. */
  readonly point: (words: string) => void;
  /** The box is gone, or the page removed the overlay. */
  readonly removed: () => void;
}

export interface OverlayController {
  /** Shows `view`, and nothing where it is null. `content` is what is in the box now. */
  update(view: DraftView | null, offer: Offer | null, content: EditorText): void;
  /** The box changed and its analysis is not known yet: the marks move with their words, or go. */
  follow(content: EditorText): void;
  /** Opens the card and moves the focus into it; from inside it, closes it and gives the caret back. */
  toggleCard(): void;
  hasFocus(): boolean;
  /** Whether the question before posting can be seen; then `post` is what "Post anyway" does. */
  ask(post: () => void): boolean;
}

/** Mounts, draws and removes the overlay of one composer as its view changes, until `signal` aborts. */
export function createOverlayController(
  composer: Composer,
  events: OverlayEvents,
  memory: PlaceMemory,
  isAlive: () => boolean,
  signal: AbortSignal,
): OverlayController {
  let mounted: { readonly overlay: Overlay; readonly end: AbortController } | null = null;
  let shown: { readonly view: DraftView; readonly content: EditorText } | null = null;
  let openCard: AbortController | null = null;
  let heldPost: (() => void) | null = null;
  let restoreCaret: (() => void) | null = null;
  const announce = createAnnouncer();

  const mount = (): Overlay | null => {
    if (mounted !== null) return mounted.overlay;
    // The page may have removed the box in the pause before.
    if (signal.aborted || !composer.root.isConnected) return null;
    const end = new AbortController();
    const actions = {
      ...events,
      post() {
        const post = heldPost;
        events.close();
        post?.();
      },
    };
    const overlay = createOverlay(composer, actions, memory, isAlive, AbortSignal.any([signal, end.signal]));
    mounted = { overlay, end };
    return overlay;
  };
  const closeCard = () => {
    // Before the focused element disappears with the card.
    if (mounted?.overlay.hasFocus()) restoreCaret?.();
    restoreCaret = null;
    openCard?.abort();
    openCard = null;
    heldPost = null;
  };
  const unmount = () => {
    closeCard();
    mounted?.end.abort();
    mounted = null;
    shown = null;
  };
  signal.addEventListener('abort', unmount, { once: true });

  return {
    update(view, offer, content) {
      if (view === null) return unmount();
      if (view.card === 'closed') closeCard();
      const overlay = mount();
      if (overlay === null) return;
      shown = { view, content };
      if (view.card !== 'closed' && openCard === null) {
        openCard = new AbortController();
        closeOnEscape(composer.root, events.close, AbortSignal.any([signal, openCard.signal]));
      }
      if (!isAlive()) return;
      overlay.show({
        lean: view.lean,
        note: view.note,
        offer,
        others: view.others.map((other) => otherFinding(other, view.analyzed)),
        isOpen: view.card !== 'closed',
        isAsking: view.card === 'asking',
        hovered: view.hovered,
        status: announce(view.note, view.card === 'asking'),
      });
      mark(overlay, view, content);
    },
    follow(content) {
      if (shown === null || mounted === null) return;
      shown = { ...shown, content };
      mark(mounted.overlay, shown.view, content);
    },
    toggleCard() {
      if (mounted === null) return;
      if (mounted.overlay.hasFocus()) return events.close();
      restoreCaret = saveCaret(composer.root);
      events.open();
      mounted.overlay.focus();
    },
    hasFocus: () => mounted?.overlay.hasFocus() ?? false,
    ask(post) {
      if (!mounted?.overlay.isAsking()) return false;
      heldPost = post;
      return true;
    },
  };
}

function mark(overlay: Overlay, { note, analyzed }: DraftView, content: EditorText): void {
  if (note?.type !== 'nudge' && note?.type !== 'praise') overlay.unmark();
  else overlay.mark(`talkwith-${note.type}`, content, moveSpans(analyzed, content.text, note.finding.spans));
}

function otherFinding({ type, finding: { rule, name, spans } }: Remark, analyzed: string): OtherFinding {
  return { type, rule, name, quote: quotable(analyzed.slice(spans[0]?.start, spans[0]?.end)) };
}
