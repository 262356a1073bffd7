import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
import type { Note } from '../../coach/draft/note.ts';
import { type EditorText, rangeOf } from '../../editors/editor-text.ts';
import { quotable } from '../../rules/kit/fill-template.ts';
import type { Span } from '../../text/span.ts';
import type { CoachActions, CoachState } from '../../ui/coach-state.ts';
import { CoachView } from '../../ui/coach-view.tsx';
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

/** The mark, the card and the marked words of one composer. */
export interface Overlay {
  show(state: CoachState): void;
  /** Marks `spans` of the text just read; words the page no longer holds are left unmarked. */
  mark(name: HighlightName, content: EditorText, spans: readonly Span[]): void;
  unmark(): void;
  /** Moves the focus into the card. */
  focus(): void;
  hasFocus(): boolean;
  /** Whether the question before posting can be seen. */
  isAsking(): boolean;
}

type OverlayActions = Omit<CoachActions, 'move'> & {
  readonly point: (words: string) => void;
  readonly removed: () => void;
};

/**
 * Mounts the overlay of `composer` until `signal` aborts. Nothing is drawn, and a press does nothing, once `isAlive`
 * says that the extension is gone.
 */
export function createOverlay(
  composer: Composer,
  actions: OverlayActions,
  memory: PlaceMemory,
  isAlive: () => boolean,
  signal: AbortSignal,
): Overlay {
  const { root } = composer;
  const shadow = createOverlayHost(root, actions.removed, signal);
  ignorePressesOnceGone(shadow.host, isAlive, signal);
  trapKeys(shadow, signal);
  const mount = document.createElement('div');
  shadow.append(mount);
  const mirror = root instanceof HTMLTextAreaElement ? createTextareaMirror(root, shadow, signal) : null;
  const highlighter = createHighlighter(mirror === null ? root : shadow, signal);
  const placement = createPlacement(composer, shadow, mirror, memory, signal);

  let theme = themeBehind(root);
  let shown: CoachState | null = null;
  const draw = () => {
    if (shown === null || !isAlive()) return;
    const all = { ...actions, move: placement.moveMark };
    render(<CoachView state={shown} actions={all} theme={theme} />, mount);
  };
  const updateTheme = () => {
    const before = theme;
    theme = themeBehind(root);
    if (theme !== before) draw();
  };
  let hidden: AbortController | null = null;
  const follow = () => {
    if (!root.isConnected) return actions.removed();
    const isInView = placement.followBox();
    mount.style.visibility = isInView ? '' : 'hidden';
    if (isInView) {
      hidden?.abort();
      hidden = null;
    } else if (hidden === null) {
      hidden = new AbortController();
      onRemoved(root, actions.removed, AbortSignal.any([signal, hidden.signal]));
    }
    updateTheme();
  };
  // A frame that goes takes its overlay out of the page around it; a page in the back/forward cache keeps it.
  window.addEventListener('pagehide', ({ persisted }) => persisted || actions.removed(), { signal });
  signal.addEventListener('abort', autoUpdate(boxOf(root), mount, follow), { once: true });
  signal.addEventListener('abort', () => render(null, mount), { once: true });
  watchTheme(shadow.ownerDocument, updateTheme, signal);
  watchHoveredWords(
    root,
    highlighter.ranges,
    (rect) => (mirror === null ? rectInPage(root, rect) : rect),
    () => (mirror === null ? caretRect(root) : mirror.caretRect()),
    (words) => actions.point(quotable(words)),
    signal,
  );

  const focus = () => {
    shadow.querySelector<HTMLElement>('[role="dialog"], button')?.focus({ preventScroll: true });
  };
  return {
    show(state) {
      // Most keys change nothing on the page, and placing is the most expensive step.
      if (shown !== null && looksTheSame(shown, state)) return;
      shown = state;
      const hadFocus = shadow.activeElement !== null;
      draw();
      // The button that was pressed may be gone.
      if (hadFocus && shadow.activeElement === null) focus();
      placement.reposition();
    },
    mark(name, content, spans) {
      mirror?.syncText(spans.at(-1)?.end);
      const words = spans.map((span) => content.text.slice(span.start, span.end));
      if (highlighter.isPainted(name, words)) return;
      mirror?.syncText();
      const toRange = (span: Span) => (mirror === null ? rangeOf(content, span) : mirror.rangeOf(span));
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

/** Caught before any button hears of it, and at the click: a press cut short would end on what is underneath. */
function ignorePressesOnceGone(host: Element, isAlive: () => boolean, signal: AbortSignal): void {
  const ignore = (event: Event) => {
    if (isAlive()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'keydown']) host.addEventListener(type, ignore, { capture: true, signal });
}

function looksTheSame(a: CoachState, b: CoachState): boolean {
  return (
    a.lean === b.lean &&
    a.isOpen === b.isOpen &&
    a.isAsking === b.isAsking &&
    a.hovered === b.hovered &&
    a.status === b.status &&
    a.offer?.how === b.offer?.how &&
    isSameNote(a.note, b.note) &&
    JSON.stringify(a.others) === JSON.stringify(b.others)
  );
}

/** A finding that moved with the text is shown in the same words. */
function isSameNote(a: Note | null, b: Note | null): boolean {
  if (a === null || b === null || a.type !== b.type) return a === b;
  if ('finding' in a && 'finding' in b)
    return a.finding.rule === b.finding.rule && a.finding.what === b.finding.what;
  return JSON.stringify(a) === JSON.stringify(b);
}
