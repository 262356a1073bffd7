import type { DraftView } from '../../coach/draft/draft-view.ts';
import type { FindingNote } from '../../coach/draft/note.ts';
import type { EditorText } from '../../editors/editor-text.ts';
import { quotable } from '../../rules/kit/fill-template.ts';
import { moveSpans } from '../../text/move-spans.ts';
import type { Offer } from '../../ui/offer.ts';
import type { OtherFinding } from '../../ui/other-findings.tsx';
import type { Composer } from '../box/find-composer.ts';
import { createAnnouncer } from './announcer.ts';
import { closeOnEscape } from './close-on-escape.ts';
import { createOverlay, type Overlay, type OverlayActions } from './overlay.tsx';
import type { PlaceMemory } from './placing/placement.ts';
import { saveCaret } from './save-caret.ts';

/** What the person or the page does with the overlay. The controller itself holds the post. */
export type OverlayEvents = Omit<OverlayActions, 'post'>;

/** Controls the overlay of one composer. */
export interface OverlayController {
  /** Shows `view`, or nothing where it is null. `editorText` is the draft as it is now. */
  update(view: DraftView | null, offer: Offer | null, editorText: EditorText): void;
  /** The draft changed: moves the highlight with its words until the next analysis. */
  moveHighlight(editorText: EditorText): void;
  /** Opens the card and moves the focus into it, or closes it and restores the caret. */
  toggleCard(): void;
  hasFocus(): boolean;
  /**
   * Saves `post` for the button "Post anyway". Returns false if the question before posting is not
   * visible.
   */
  holdPost(post: () => void): boolean;
}

/** Mounts, updates and unmounts the overlay of one composer, until `signal` aborts. */
export function createOverlayController(
  composer: Composer,
  events: OverlayEvents,
  memory: PlaceMemory,
  isAlive: () => boolean,
  signal: AbortSignal,
): OverlayController {
  let mounted: { readonly overlay: Overlay; readonly lifetime: AbortController } | null = null;
  let shown: { readonly view: DraftView; readonly editorText: EditorText } | null = null;
  let openCard: AbortController | null = null;
  let heldPost: (() => void) | null = null;
  let restoreCaret: (() => void) | null = null;
  const announce = createAnnouncer();

  const mount = (): Overlay | null => {
    if (mounted !== null) return mounted.overlay;
    // The page may have removed the composer during the pause.
    if (signal.aborted || !composer.root.isConnected) return null;
    const lifetime = new AbortController();
    const actions = {
      ...events,
      post() {
        const post = heldPost;
        events.close();
        post?.();
      },
    };
    const overlay = createOverlay(
      composer,
      actions,
      memory,
      isAlive,
      AbortSignal.any([signal, lifetime.signal]),
    );
    mounted = { overlay, lifetime };
    return overlay;
  };
  const closeCard = () => {
    // This must come first, because the focused element disappears with the card.
    if (mounted?.overlay.hasFocus()) restoreCaret?.();
    restoreCaret = null;
    openCard?.abort();
    openCard = null;
    heldPost = null;
  };
  const unmount = () => {
    closeCard();
    mounted?.lifetime.abort();
    mounted = null;
    shown = null;
  };
  signal.addEventListener('abort', unmount, { once: true });

  return {
    update(view, offer, editorText) {
      if (view === null) return unmount();
      if (view.card === 'closed') closeCard();
      const overlay = mount();
      if (overlay === null) return;
      shown = { view, editorText };
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
      highlight(overlay, view, editorText);
    },
    moveHighlight(editorText) {
      if (shown === null || mounted === null) return;
      shown = { ...shown, editorText };
      highlight(mounted.overlay, shown.view, editorText);
    },
    toggleCard() {
      if (mounted === null) return;
      if (mounted.overlay.hasFocus()) return events.close();
      restoreCaret = saveCaret(composer.root);
      events.open();
      mounted.overlay.focus();
    },
    hasFocus: () => mounted?.overlay.hasFocus() ?? false,
    holdPost(post) {
      if (!mounted?.overlay.isQuestionVisible()) return false;
      heldPost = post;
      return true;
    },
  };
}

function highlight(overlay: Overlay, { note, analyzed }: DraftView, editorText: EditorText): void {
  if (note?.type !== 'nudge' && note?.type !== 'praise') overlay.clearHighlight();
  else
    overlay.highlight(
      `talkwith-${note.type}`,
      editorText,
      moveSpans(analyzed, editorText.text, note.finding.spans),
    );
}

function otherFinding({ type, finding: { rule, name, spans } }: FindingNote, analyzed: string): OtherFinding {
  return { type, rule, name, quote: quotable(analyzed.slice(spans[0]?.start, spans[0]?.end)) };
}
