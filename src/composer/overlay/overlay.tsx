import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { Note } from '../../coach/draft/note.ts';
import { type EditorText, rangeOf } from '../../editors/editor-text.ts';
import { quotable } from '../../rules/kit/fill-template.ts';
import type { Span } from '../../text/span.ts';
import { type CoachActions, type CoachState, CoachView } from '../../ui/coach-view.tsx';
import type { Composer } from '../box/find-composer.ts';
import { boxOf, rectInPage } from '../dom/frames.ts';
import { onRemoved } from '../dom/on-removed.ts';
import { createHighlighter, type HighlightName } from './highlighter.ts';
import { watchHoveredWords } from './hovered-words.ts';
import { createOverlayHost } from './overlay-host.ts';
import { caretRect } from './placing/caret-rect.ts';
import { createPlacement, type PlaceMemory } from './placing/placement.ts';
import { createTextareaMirror } from './textarea-mirror.ts';
import { themeBehind, watchTheme } from './theme.ts';
import { trapKeys } from './trap-keys.ts';

/** What the coach has in the page while it has something to say. */
export interface Overlay {
  show(state: CoachState): void;
  /** Marks `spans` of the draft just read; words the page no longer holds are left unmarked. */
  mark(name: HighlightName, reading: EditorText, spans: readonly Span[]): void;
  unmark(): void;
  /** Moves the focus into the card, and tells whether it is in anything of ours. */
  focus(): void;
  hasFocus(): boolean;
  /** Whether the question before posting can be seen. */
  isAsking(): boolean;
}

/**
 * Mounts the overlay for `composer` until `signal` aborts; `lost` is called when the box has gone, or the page takes us
 * out. Nothing is drawn, and a press does nothing, where `isThere` says that the extension has gone.
 */
export function createOverlay(
  composer: Composer,
  actions: Omit<CoachActions, 'move'>,
  memory: PlaceMemory,
  isThere: () => boolean,
  lost: () => void,
  signal: AbortSignal,
): Overlay {
  const { root } = composer;
  const shadow = createOverlayHost(root, lost, signal);
  const heed = (event: Event) => {
    if (isThere()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before anything in it hears: a button may change its own words. Not at the press itself, or its end would go to
  // what was under it.
  for (const type of ['click', 'keydown'])
    shadow.host.addEventListener(type, heed, { capture: true, signal });
  trapKeys(shadow, signal);
  const mount = document.createElement('div');
  shadow.append(mount);
  const mirror = root instanceof HTMLTextAreaElement ? createTextareaMirror(root, shadow, signal) : null;
  const highlighter = createHighlighter(mirror === null ? root : shadow, signal);
  const placement = createPlacement(composer, shadow, mirror, memory, signal);

  let theme = themeBehind(root);
  let shown: CoachState | null = null;
  let pointedAt = '';
  const draw = () => {
    if (shown === null || !isThere()) return;
    const all = { ...actions, move: placement.moveMark };
    render(<CoachView state={shown} actions={all} theme={theme} pointedAt={pointedAt} />, mount);
  };
  const recolor = () => {
    const before = theme;
    theme = themeBehind(root);
    if (theme !== before) draw();
  };
  let unseen: AbortController | null = null;
  const follow = () => {
    if (!root.isConnected) return lost();
    const isSeen = placement.followBox();
    mount.style.visibility = isSeen ? '' : 'hidden';
    if (isSeen) {
      unseen?.abort();
      unseen = null;
    } else if (unseen === null) {
      unseen = new AbortController();
      onRemoved(root, lost, AbortSignal.any([signal, unseen.signal]));
    }
    recolor();
  };
  // A frame that goes takes along what it has in the page around it; a page that is put by comes back with all of it.
  window.addEventListener('pagehide', ({ persisted }) => persisted || lost(), { signal });
  signal.addEventListener('abort', autoUpdate(boxOf(root), mount, follow), { once: true });
  signal.addEventListener('abort', () => render(null, mount), { once: true });
  watchTheme(shadow.ownerDocument, recolor, signal);
  watchHoveredWords(
    root,
    highlighter.ranges,
    (rect) => (mirror === null ? rectInPage(root, rect) : rect),
    () => (mirror === null ? caretRect(root) : mirror.caretRect()),
    (words) => {
      pointedAt = quotable(words);
      draw();
      placement.reposition();
    },
    signal,
  );

  const focus = () => {
    shadow.querySelector<HTMLElement>('[role="dialog"], button')?.focus({ preventScroll: true });
  };
  return {
    show(state) {
      // Most keys change nothing that is seen, and finding a place is the dearest thing done here.
      if (shown !== null && looksTheSame(shown, state)) return;
      shown = state;
      const hadFocus = shadow.activeElement !== null;
      draw();
      // What was pressed may be gone with what it did.
      if (hadFocus && shadow.activeElement === null) focus();
      placement.reposition();
    },
    mark(name, reading, spans) {
      mirror?.syncText(spans.at(-1)?.end);
      const words = spans.map((span) => reading.text.slice(span.start, span.end));
      if (highlighter.isPainted(name, words)) return;
      mirror?.syncText();
      const toRange = (span: Span) => (mirror === null ? rangeOf(reading, span) : mirror.rangeOf(span));
      highlighter.paint(
        name,
        spans.flatMap((span) => toRange(span) ?? []),
      );
    },
    unmark: highlighter.clear,
    focus,
    hasFocus: () => shadow.activeElement !== null,
    isAsking() {
      const button = shadow.querySelector('.ask button');
      return (
        button !== null && button.clientWidth > 0 && button.checkVisibility({ visibilityProperty: true })
      );
    },
  };
}

function looksTheSame(a: CoachState, b: CoachState): boolean {
  return (
    a.lean === b.lean &&
    a.open === b.open &&
    a.asking === b.asking &&
    a.again === b.again &&
    a.status === b.status &&
    a.offer?.how === b.offer?.how &&
    saysTheSame(a.note, b.note) &&
    JSON.stringify(a.others) === JSON.stringify(b.others)
  );
}

/** A finding that moved with the text says the same in the same words. */
function saysTheSame(a: Note | null, b: Note | null): boolean {
  if (a === null || b === null || a.type !== b.type) return a === b;
  if ('finding' in a && 'finding' in b)
    return a.finding.rule === b.finding.rule && a.finding.what === b.finding.what;
  return JSON.stringify(a) === JSON.stringify(b);
}
