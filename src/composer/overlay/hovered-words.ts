import { createDebounce } from '../dom/debounce.ts';
import { rectInPage } from '../dom/frames.ts';

/** After this many milliseconds on highlighted words, the caret counts as hovering over them. */
const caretRestTime = 200;

/**
 * Calls `onChange` with the highlighted words under the pointer, or else at the caret, or with ''
 * where there are none, until `signal` aborts. `toPage` converts a rectangle of the words to the
 * window of the outermost page, where `getCaret` is. No element covers the words, so the editor
 * gets all clicks.
 */
export function watchHoveredWords(
  root: HTMLElement,
  getHighlighted: () => readonly Range[],
  toPage: (rect: DOMRect) => DOMRect,
  getCaret: () => DOMRect | null,
  onChange: (words: string) => void,
  signal: AbortSignal,
): void {
  let pointer: DOMRect | null = null;
  let hovered = '';
  let frame = 0;

  const wordsAt = (place: DOMRect | null): string => {
    if (place === null) return '';
    const isHovered = (range: Range) =>
      [...range.getClientRects()].some((rect) => containsMiddle(toPage(rect), place));
    return getHighlighted().find(isHovered)?.toString() ?? '';
  };
  const update = () => {
    frame = 0;
    if (getHighlighted().length === 0 && hovered === '') return;
    const words = wordsAt(pointer) || wordsAt(getCaret());
    if (words === hovered) return;
    hovered = words;
    onChange(words);
  };
  const updateNextFrame = () => {
    if (frame === 0) frame = requestAnimationFrame(update);
  };
  const debounce = createDebounce(update, signal);

  root.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = rectInPage(root, new DOMRect(clientX, clientY));
      updateNextFrame();
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'pointerleave',
    () => {
      pointer = null;
      updateNextFrame();
    },
    { signal },
  );
  root.ownerDocument.addEventListener('selectionchange', () => debounce.restart(caretRestTime), { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

/** Whether `rect` contains the start of `place`, halfway down. */
function containsMiddle(rect: DOMRect, { x, y, height }: DOMRect): boolean {
  const middle = y + height / 2;
  return x >= rect.left && x < rect.right && middle >= rect.top && middle < rect.bottom;
}
