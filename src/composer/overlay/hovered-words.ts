import { createDebounce } from '../dom/debounce.ts';
import { rectInPage } from '../dom/frames.ts';

/** Milliseconds the caret rests before its place is looked at: walking and typing through the words name nothing. */
const resting = 200;

/**
 * Tells which of the words `marked` the pointer, or else the caret, is on, and '' when it is on none any more,
 * until `signal` aborts. `inPage` puts a rectangle of theirs in the window of the outermost page, where `caret` is. Nothing stands over the words for it, so that none of the editor's own presses are taken.
 */
export function watchHoveredWords(
  root: HTMLElement,
  marked: () => readonly Range[],
  inPage: (rect: DOMRect) => DOMRect,
  caret: () => DOMRect | null,
  pointedAt: (words: string) => void,
  signal: AbortSignal,
): void {
  let pointer: DOMRect | null = null;
  let told = '';
  let frame = 0;

  const wordsAt = (place: DOMRect | null): string => {
    const holds = (rect: DOMRect) => place !== null && isIn(inPage(rect), place);
    return (
      marked()
        .find((range) => [...range.getClientRects()].some(holds))
        ?.toString() ?? ''
    );
  };
  const look = () => {
    frame = 0;
    if (marked().length === 0 && told === '') return;
    const words = wordsAt(pointer) || wordsAt(caret());
    if (words === told) return;
    told = words;
    pointedAt(words);
  };
  const rest = createDebounce(look, signal);
  const soon = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  root.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      pointer = rectInPage(root, new DOMRect(clientX, clientY));
      soon();
    },
    { signal, passive: true },
  );
  root.addEventListener(
    'pointerleave',
    () => {
      pointer = null;
      soon();
    },
    { signal },
  );
  root.ownerDocument.addEventListener('selectionchange', () => rest.restart(resting), { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

function isIn(rect: DOMRect, { x, y, height }: DOMRect): boolean {
  const middle = y + height / 2;
  return x >= rect.left && x < rect.right && middle >= rect.top && middle < rect.bottom;
}
