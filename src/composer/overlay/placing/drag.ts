import { moveTo } from './move-to.ts';
import { clamp } from './rects.ts';

/** Pixels a pointer moves in an ordinary press. */
const slack = 4;

/**
 * Lets a person drag the mark in `shadow` within `room`, until `signal` aborts. `dropped` is told where it was
 * left; `isDragging` is true meanwhile. A press that dragged the mark does not open it.
 */
export function enableDragging(
  shadow: ShadowRoot,
  room: () => DOMRect,
  dropped: (mark: DOMRect) => void,
  signal: AbortSignal,
): { isDragging(): boolean } {
  let isDragging = false;
  const press = (down: PointerEvent, button: Element, mark: HTMLElement) => {
    const end = new AbortController();
    const listen = { signal: AbortSignal.any([signal, end.signal]), capture: true };
    const from = mark.getBoundingClientRect();
    button.setPointerCapture(down.pointerId);
    const move = (event: Event) => {
      if (!isPointer(event)) return;
      const x = event.clientX - down.clientX;
      const y = event.clientY - down.clientY;
      isDragging ||= Math.hypot(x, y) > slack;
      if (!isDragging) return;
      const { left, top, right, bottom } = room();
      const { width, height } = from;
      moveTo(
        mark,
        new DOMRect(clamp(from.x + x, left, right - width), clamp(from.y + y, top, bottom - height)),
      );
    };
    const release = () => {
      end.abort();
      if (!isDragging) return;
      isDragging = false;
      keepClick(shadow);
      dropped(mark.getBoundingClientRect());
    };
    button.addEventListener('pointermove', move, listen);
    for (const type of ['pointerup', 'pointercancel']) button.addEventListener(type, release, listen);
  };
  shadow.addEventListener(
    'pointerdown',
    (event) => {
      const mark = shadow.querySelector<HTMLElement>('[data-part="mark"]');
      const button = mark?.querySelector('button');
      if (!isPointer(event) || event.button !== 0 || !mark || !button) return;
      if (event.composedPath().includes(button)) press(event, button, mark);
    },
    { signal },
  );
  return { isDragging: () => isDragging };
}

/** A person's, and not the page's. Every frame has classes of its own, so `instanceof` does not tell. */
function isPointer(event: Event): event is PointerEvent {
  return event.isTrusted && 'pointerId' in event;
}

/** The click that a press ends with comes in the same task or not at all. */
function keepClick(shadow: ShadowRoot): void {
  const soon = new AbortController();
  shadow.addEventListener('click', (event) => event.stopPropagation(), {
    capture: true,
    signal: soon.signal,
  });
  setTimeout(() => soon.abort());
}
