import { autoUpdate } from '@floating-ui/dom';
import { render } from 'preact';
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

/** The mark, the card and the highlighted words of one composer. */
export interface Overlay {
  show(state: CoachState): void;
  /** Highlights `spans` of the draft, except those whose words the page no longer contains. */
  highlight(name: HighlightName, editorText: EditorText, spans: readonly Span[]): void;
  clearHighlight(): void;
  /** Moves the focus into the card. */
  focus(): void;
  hasFocus(): boolean;
  /** Whether the person can see the question before posting. */
  isQuestionVisible(): boolean;
}

/** What the person or the page does with the overlay. The overlay itself moves the mark. */
export type OverlayActions = Omit<CoachActions, 'move'> & {
  /** The pointer or the caret is on these highlighted words, or on none (''). */
  readonly hover: (words: string) => void;
  /** The page removed the composer or the overlay. */
  readonly removed: () => void;
};

/**
 * Mounts the overlay of `composer` until `signal` aborts. Once `isAlive` returns false, because the
 * extension was updated or removed, the overlay is not redrawn and its buttons do nothing.
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
  ignorePressesOnceOrphaned(shadow.host, isAlive, signal);
  trapKeys(shadow, signal);
  const container = document.createElement('div');
  shadow.append(container);
  const mirror = root instanceof HTMLTextAreaElement ? createTextareaMirror(root, shadow, signal) : null;
  const highlighter = createHighlighter(mirror === null ? root : shadow, signal);
  const placement = createPlacement(composer, shadow, mirror, memory, signal);

  let theme = themeBehind(root);
  let shown: CoachState | null = null;
  const draw = () => {
    if (shown === null || !isAlive()) return;
    const viewActions = { ...actions, move: placement.moveMark };
    render(<CoachView state={shown} actions={viewActions} theme={theme} />, container);
  };
  const updateTheme = () => {
    const before = theme;
    theme = themeBehind(root);
    if (theme !== before) draw();
  };
  /** Watches for the removal of the composer while it is out of view. */
  let removalWatch: AbortController | null = null;
  const followComposer = () => {
    if (!root.isConnected) return actions.removed();
    const isInView = placement.followComposer();
    container.style.visibility = isInView ? '' : 'hidden';
    if (isInView) {
      removalWatch?.abort();
      removalWatch = null;
    } else if (removalWatch === null) {
      removalWatch = new AbortController();
      onRemoved(root, actions.removed, AbortSignal.any([signal, removalWatch.signal]));
    }
    updateTheme();
  };
  // The overlay of a composer in a frame is in the page around it, so the frame has to remove it.
  // A page in the back/forward cache comes back, and keeps its overlay.
  window.addEventListener('pagehide', ({ persisted }) => persisted || actions.removed(), { signal });
  signal.addEventListener('abort', autoUpdate(boxOf(root), container, followComposer), { once: true });
  signal.addEventListener('abort', () => render(null, container), { once: true });
  watchTheme(shadow.ownerDocument, updateTheme, signal);
  watchHoveredWords(
    root,
    highlighter.ranges,
    (rect) => (mirror === null ? rectInPage(root, rect) : rect),
    () => (mirror === null ? caretRect(root) : mirror.caretRect()),
    (words) => actions.hover(quotable(words)),
    signal,
  );

  const focus = () => {
    shadow.querySelector<HTMLElement>('[role="dialog"], button')?.focus({ preventScroll: true });
  };
  return {
    show(state) {
      // Most keys change nothing in the overlay, and placing it is the most expensive step.
      if (jsonWithoutSpans(shown) === jsonWithoutSpans(state)) return;
      shown = state;
      const hadFocus = shadow.activeElement !== null;
      draw();
      // The button that was pressed may be gone, and the focus with it.
      if (hadFocus && shadow.activeElement === null) focus();
      placement.reposition();
    },
    highlight(name, editorText, spans) {
      mirror?.syncText(spans.at(-1)?.end);
      const words = spans.map((span) => editorText.text.slice(span.start, span.end));
      if (highlighter.isPainted(name, words)) return;
      mirror?.syncText();
      const toRange = (span: Span) => (mirror === null ? rangeOf(editorText, span) : mirror.rangeOf(span));
      highlighter.paint(
        name,
        spans.flatMap((span) => toRange(span) ?? []),
      );
    },
    clearHighlight: highlighter.clear,
    focus,
    hasFocus: () => shadow.activeElement !== null,
    isQuestionVisible() {
      const button = shadow.querySelector('.post-prompt button');
      return (
        button !== null && button.clientWidth > 0 && button.checkVisibility({ visibilityProperty: true })
      );
    },
  };
}

/**
 * Stops each press before a button of the overlay gets it. It waits for the click, because a press
 * that it stopped earlier would click what is under the overlay.
 */
function ignorePressesOnceOrphaned(host: Element, isAlive: () => boolean, signal: AbortSignal): void {
  const ignore = (event: Event) => {
    if (isAlive()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'keydown']) host.addEventListener(type, ignore, { capture: true, signal });
}

/**
 * Two states with the same JSON look the same. A finding looks the same after its words have moved.
 */
const jsonWithoutSpans = (state: CoachState | null) =>
  JSON.stringify(state, (key, value: unknown) => (/^spans?$/.test(key) ? null : value));
